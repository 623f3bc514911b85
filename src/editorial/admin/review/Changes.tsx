import type { FieldChange, RowChange } from '@/editorial/changes/change'

import { FromTo } from './FromTo'
import { Pictures } from './Pictures'
import { Prose } from './Prose'
import { Relations } from './Relations'
import styles from './review.module.css'
import { Words } from './Words'

type Props = { changes: readonly FieldChange[]; admin: string; isNew: boolean }

/** Every field that changed, under the name it has in the form. */
export const Changes = ({ changes, admin, isNew }: Props) => (
  <dl className={styles.changes}>
    {changes.map((change) => (
      <div key={change.path} className={styles.change}>
        <dt>{change.label}</dt>
        <dd>
          <Change change={change} admin={admin} isNew={isNew} />
        </dd>
      </div>
    ))}
  </dl>
)

function Change({ change, admin, isNew }: Omit<Props, 'changes'> & { change: FieldChange }) {
  switch (change.kind) {
    case 'words':
      return <Words parts={change.parts} isWhole={isNew} />
    case 'prose':
      return (
        <>
          {change.note && <p className={styles.note}>{change.note}</p>}
          <Prose blocks={change.blocks} isNew={isNew} />
        </>
      )
    case 'relations':
      return <Relations items={change.items} admin={admin} isNew={isNew} />
    case 'pictures':
      return <Pictures before={change.before} after={change.after} isNew={isNew} />
    case 'rows':
      return (
        <ol className={styles.rows}>
          {change.rows.map((row) => (
            <li key={`${row.is} ${row.place}`}>
              <p className={styles.kind}>{rowLabel(row)}</p>
              <Changes changes={row.changes} admin={admin} isNew={isNew || row.is === 'added'} />
            </li>
          ))}
        </ol>
      )
    default:
      return <FromTo before={change.before} after={change.after} isNew={isNew} />
  }
}

const rowNames = {
  added: 'ajouté',
  removed: 'supprimé',
  changed: 'modifié',
} as const satisfies Record<RowChange['is'], string>

const rowLabel = ({ is, place }: RowChange) => `Élément ${place} ${rowNames[is]}`
