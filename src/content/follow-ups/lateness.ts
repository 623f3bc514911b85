const DAY_MS = 24 * 60 * 60 * 1000

const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS)

type Step = { until: number; words: (days: number) => string }

/** Read from the top: how long ago, in the largest unit that still says something. */
const steps: readonly Step[] = [
  { until: 1, words: () => 'depuis aujourd’hui' },
  { until: 2, words: () => 'depuis hier' },
  { until: 60, words: (days) => `depuis ${days} jours` },
  { until: 730, words: (days) => `depuis ${Math.floor(days / 30.44)} mois` },
  { until: Infinity, words: (days) => `depuis ${Math.floor(days / 365.25)} ans` },
]

/** « depuis 12 jours ». Empty for what is not a date. */
export function sinceWhen(day: string | null | undefined, today: string): string {
  const days = day ? daysBetween(day, today) : NaN
  return steps.find(({ until }) => days < until)?.words(days) ?? ''
}
