const french = new Intl.NumberFormat('fr-FR')

/** « 1 234 ». */
export const written = (count: number): string => french.format(count)

type Noun = { one: string; many: string }

/** « 1 pionnier », « 12 pionniers ». */
export const counted = (count: number, { one, many }: Noun): string =>
  `${written(count)}\u00a0${count > 1 ? many : one}`
