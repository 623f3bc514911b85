import { readNumbers } from '@/content/impact-metrics/reading/readNumbers'

/** The passages found in a text. */
export const passages = (text: string) => readNumbers(text).map((mention) => mention.text)

/** The values found in a text. */
export const values = (text: string) => readNumbers(text).map(({ value }) => value)
