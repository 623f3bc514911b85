/** One thing said about a correction after it was published. */
export type Completion = { text: string; on: string }

/** « Rectificatif » : what readers were told, what they should have been told, and since when they know. */
export type Correction = {
  id: string
  /** The figure's id; null once the figure was erased. */
  metric: string | null
  note: string
  /** Both as sentences, written as figures are. */
  before: string
  after: string
  publishedOn: string
  completions: Completion[]
}

const inParis = new Intl.DateTimeFormat('fr-FR', { year: 'numeric', timeZone: 'Europe/Paris' })

/** The year of its entry, as readers count them: the one its date shows. */
export const yearOf = ({ publishedOn }: Pick<Correction, 'publishedOn'>): string =>
  inParis.format(new Date(publishedOn))

/** The last time readers learnt something from it. */
export const lastWordOn = ({ publishedOn, completions }: Correction): string =>
  completions.reduce((latest, { on }) => (on > latest ? on : latest), publishedOn)

export type Year = { year: string; corrections: Correction[] }

/** Newest year first; within a year, in the order given. */
export function byYear(corrections: readonly Correction[]): Year[] {
  const years = [...new Set(corrections.map(yearOf))].sort().reverse()
  return years.map((year) => ({
    year,
    corrections: corrections.filter((correction) => yearOf(correction) === year),
  }))
}

/** The newest years, whole, as long as they stay readable on one page; one at least. */
export function latestYears(years: readonly Year[], most: number): Year[] {
  let entries = 0
  return years.filter(({ corrections }, index) => {
    entries += corrections.length
    return index === 0 || entries <= most
  })
}
