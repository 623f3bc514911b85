import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { Paged } from '../worklist/asking'
import type { PageName, Pages } from '../worklist/worklist'
import { addressOf } from './address'
import styles from './worklist.module.css'

type Props<Row> = {
  name: PageName
  title: string
  /** What is to be done with these, in one sentence. */
  intro: string
  /** What to say, and perhaps to do, when there is nothing. */
  empty: string
  list: Paged<Row>
  pages: Pages
  row: (row: Row) => ReactNode
  /** Beside the title. */
  aside?: ReactNode
}

export function WorklistSection<Row>({
  name,
  title,
  intro,
  empty,
  list,
  row,
  ...props
}: Props<Row>) {
  return (
    <section className={styles.section} aria-labelledby={name}>
      <div className={styles.heading}>
        <h2 id={name} tabIndex={-1}>
          {title} <span className={styles.count}>{list.total}</span>
        </h2>
        {props.aside}
      </div>
      <p className={styles.quiet}>{list.total > 0 ? intro : empty}</p>
      {list.rows.length > 0 && <ul className={styles.rows}>{list.rows.map(row)}</ul>}
      <Turning list={list} name={name} pages={props.pages} title={title} />
    </section>
  )
}

type TurningProps = { list: Paged<unknown>; name: PageName; pages: Pages; title: string }

function Turning({ list: { page, pages: last }, name, pages, title }: TurningProps) {
  if (last <= 1) return null
  const at = (wanted: number) => addressOf({ ...pages, [name]: wanted }, name)
  return (
    <nav className={styles.turning} aria-label={`Pages de la liste «\u00a0${title}\u00a0»`}>
      {page > 1 && <Link href={at(Math.min(page - 1, last))}>Précédents</Link>}
      <span>
        Page {page} sur {last}
      </span>
      {page < last && <Link href={at(page + 1)}>Suivants</Link>}
    </nav>
  )
}
