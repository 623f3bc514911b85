const french = new Intl.NumberFormat('fr-FR')

/** « 1 234 ». */
export const written = (count: number): string => french.format(count)
