/** The id of a related document, whether the query brought the document or its id alone. */
export const idOf = (related: unknown): string => String(Object(related).id ?? related)
