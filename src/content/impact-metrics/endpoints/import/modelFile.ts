import { importColumns } from '@/content/impact-metrics/exchange/readRow'
import { emptyRow, type FigureRow } from '@/content/impact-metrics/exchange/row'
import { csvOf } from '@/exchange/csv'
import type { Column } from '@/exchange/table'

const example: FigureRow = {
  ...emptyRow,
  subject: { collection: 'pioneers', slug: 'anne-charpy', name: 'Anne Charpy' },
  claim: {
    nature: 'achieved',
    shape: 'at-least',
    value: 1_500,
    unit: { kind: 'noun', singular: 'ménage', plural: 'ménages' },
    label: 'accompagnés',
    period: { kind: 'since', year: 2013 },
  },
  isCumulative: true,
  scope: 'France entière',
  source: {
    ...emptyRow.source,
    kind: 'report',
    title: 'Rapport d’activité 2024',
    publisher: 'Une association',
    date: '2025-03-01T12:00:00.000Z',
    url: 'https://exemple.fr/rapport.pdf',
  },
}

type Line = { remark: string; cellOf: (column: Column<FigureRow>) => string }

const lines: readonly Line[] = [
  {
    remark:
      '# Les lignes qui commencent par «\u00a0#\u00a0» ne sont pas lues. Voici ce que chaque colonne attend\u00a0:',
    cellOf: ({ about, form }) => `${about} (${form})`,
  },
  {
    remark: '# Un exemple, à recopier sans cette première cellule\u00a0:',
    cellOf: ({ cell }) => cell(example),
  },
]

/** What is written for readers only has no place in a file to fill in. */
const asked = importColumns.filter(({ put }) => put !== null)

/** The headings, then two remarks that an import passes over. The first column is the id's, blank for new figures. */
export async function modelFile(): Promise<string> {
  const columns = asked.map((column, at) => ({
    ...column,
    cell: (line: Line) => (at === 0 ? line.remark : line.cellOf(column)),
    json: () => null,
  }))
  let text = ''
  for await (const piece of csvOf(columns, lines)) text += piece
  return text
}
