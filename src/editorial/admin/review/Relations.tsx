import type { RelationItem } from '@/editorial/changes/change'
import { documentAddress } from '@/editorial/documentPages'

import styles from './review.module.css'
import { Unseen } from './Words'

type Props = { items: readonly RelationItem[]; admin: string; isNew: boolean }

/** What a document points at, by name; what stays is there too, to read the list whole. */
export const Relations = ({ items, admin, isNew }: Props) => (
  <ul className={styles.relations}>
    {items.map((item) => (
      <li key={`${item.is} ${item.collection}/${item.id}`}>
        <Item item={item} admin={admin} isNew={isNew} />
      </li>
    ))}
  </ul>
)

function Item({ item, admin, isNew }: Omit<Props, 'items'> & { item: RelationItem }) {
  const name = <a href={documentAddress(admin, item)}>{item.title}</a>
  if (item.is === 'same' || (isNew && item.is === 'added')) return name
  if (item.is === 'moved') {
    return (
      <>
        {name} <span className={styles.note}>(changé de place)</span>
      </>
    )
  }
  if (item.is === 'removed') {
    return (
      <del className={styles.removed}>
        <Unseen>{'supprimé\u00a0: '}</Unseen>
        {name}
      </del>
    )
  }
  return (
    <ins className={styles.added}>
      <Unseen>{'ajouté\u00a0: '}</Unseen>
      {name}
    </ins>
  )
}
