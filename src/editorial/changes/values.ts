import { numeral } from '@/content/impact-metrics/typography'
import { longDate } from '@/design/dates'

import { momentInWords } from '../days'
import { listOf, type FormField } from './form'

const momentText = (value: unknown): string =>
  Number.isNaN(Date.parse(String(value))) ? written(value) : momentInWords(String(value))

const written = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

const texts: Readonly<Partial<Record<FormField['kind'], (value: unknown) => string>>> = {
  number: (value) => (typeof value === 'number' ? numeral(value) : written(value)),
  date: (value) => longDate(String(value)) || written(value),
  moment: momentText,
}

/** A value as the form would say it, or null where there is none. */
export function valueText(field: FormField, value: unknown): string | null {
  if (field.kind === 'checkbox') return value === true ? 'oui' : 'non'
  const values = listOf(value)
  if (values.length === 0) return null
  if (field.kind === 'choice') {
    const labelOf = (one: unknown) =>
      field.options.find((option) => option.value === one)?.label ?? written(one)
    return values.map(labelOf).join(', ')
  }
  const text = texts[field.kind] ?? written
  return values.map(text).join(', ')
}
