import { DataTable } from '@/design/DataTable'
import type { DescribedTable } from '@/exchange/table'

/** What each column of a data file means. */
export const ColumnsTable = ({ table: { title, columns } }: { table: DescribedTable }) => (
  <DataTable
    caption={`Colonnes du fichier «\u00a0${title}\u00a0»`}
    headings={['Colonne (CSV)', 'Nom (JSON)', 'Contenu', 'Forme']}
    rows={columns.map(({ name, header, about, form }) => ({
      key: name,
      cells: [header, <code key="name">{name}</code>, about, form],
    }))}
  />
)
