/** Whether a title says something: the sentence of a figure begins as « … … ». */
export const isTitle = (value: unknown): value is string =>
  typeof value === 'string' && /[^…\s]/.test(value)

type Titled = { useAsTitle?: string; custom?: { untitled?: string } }

/** What a document is called: by its title, or « Programme sans nom » while it has none. */
export function titleIn(document: object, { useAsTitle = '', custom }: Titled): string {
  const title: unknown = Object(document)[useAsTitle]
  return isTitle(title) ? title : (custom?.untitled ?? 'Sans titre')
}
