import type { Weight } from './weigh'

/** What a page may cost a reader on her first visit, on a telephone. */
export type Budget = {
  name: string
  most: number
  of: (weight: Weight) => number
  shown: (value: number) => string
  /** The machine's as much as the page's: judged where it is asked for, the best of a few visits. */
  isTime?: true
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const count = (value: number) => String(value)
const milliseconds = (value: number) => `${Math.round(value)} ms`

export const budgets: readonly Budget[] = [
  { name: 'JS', most: 0, of: ({ scripts }) => scripts, shown: kilobytes },
  { name: 'CSS', most: 15 * 1024, of: ({ styles }) => styles, shown: kilobytes },
  { name: 'HTML', most: 30 * 1024, of: ({ html }) => html, shown: kilobytes },
  { name: 'fonts', most: 60 * 1024, of: ({ fonts }) => fonts, shown: kilobytes },
  { name: 'image', most: 100 * 1024, of: ({ firstImage }) => firstImage, shown: kilobytes },
  { name: 'requests', most: 10, of: ({ requests }) => requests, shown: count },
  { name: 'elsewhere', most: 0, of: ({ elsewhere }) => elsewhere, shown: count },
  { name: 'cookies', most: 0, of: ({ cookies }) => cookies, shown: count },
  {
    name: 'LCP',
    most: 1200,
    of: ({ largestPaint }) => largestPaint,
    shown: milliseconds,
    isTime: true,
  },
  { name: 'CLS', most: 0.01, of: ({ shift }) => shift, shown: (value) => value.toFixed(3) },
  {
    name: 'TBT',
    most: 0,
    of: ({ blocked }) => blocked,
    shown: milliseconds,
    isTime: true,
  },
]

export const isMet = ({ most, of }: Budget, weight: Weight) => of(weight) <= most

/** Of several visits of one page: the best of each time, and the rest of the first. */
export const bestOf = (visits: readonly [Weight, ...Weight[]]): Weight => ({
  ...visits[0],
  largestPaint: Math.min(...visits.map(({ largestPaint }) => largestPaint)),
  blocked: Math.min(...visits.map(({ blocked }) => blocked)),
})
