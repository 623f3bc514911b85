import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { countWaiting } from '../worklist/worklist'
import { worklistPath } from './address'
import styles from './worklist.module.css'

type Props = Pick<ServerProps, 'payload' | 'user'>

const waitingFor = ({ payload, user }: Props) =>
  countWaiting({ payload, user, today: new Date().toISOString() })

/** In the menu of the admin, with how many figures wait. */
export async function WorklistLink(props: Props) {
  if (!props.user) return null
  const { due, expired } = await waitingFor(props)
  const waiting = due + expired
  return (
    <Link className={`nav__link ${styles.entry}`} href={worklistPath}>
      <span className="nav__link-label">Chiffres à revoir</span>
      {waiting > 0 && <span className={styles.count}>{waiting}</span>}
    </Link>
  )
}

/** On the first page of the admin. */
export async function WorklistCard(props: Props) {
  if (!props.user) return null
  const { due, expired } = await waitingFor(props)
  return (
    <section className={styles.card} aria-labelledby="chiffres-a-revoir">
      <h2 id="chiffres-a-revoir">
        <Link href={worklistPath}>Chiffres à revoir</Link>
      </h2>
      <p>{due + expired === 0 ? 'Tous les chiffres publiés sont à jour.' : told(due, expired)}</p>
    </section>
  )
}

const told = (due: number, expired: number) =>
  [
    due > 0 &&
      `${due}\u00a0${due > 1 ? 'chiffres ont dépassé leur' : 'chiffre a dépassé sa'} date de revue`,
    expired > 0 && `${expired}\u00a0${expired > 1 ? 'objectifs sont échus' : 'objectif est échu'}`,
  ]
    .filter(Boolean)
    .join(', ') + '.'
