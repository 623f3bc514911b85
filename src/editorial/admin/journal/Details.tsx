import type { JSONFieldServerProps, Payload } from 'payload'

import { accountsOf } from '../../cms/notices/people'
import { momentInWords } from '../../days'
import styles from './journal.module.css'

const names: Readonly<Record<string, string>> = {
  approvedBy: 'Approuvé par',
  approvedOn: 'Approuvé le',
  attached: 'Contenus joints',
  dueOn: 'À relire avant le',
  fields: 'Champs modifiés',
  figures: 'Chiffres dont la source a été ouverte',
  plannedBy: 'Programmé par',
  publishedBy: 'Publié par',
  publishedOn: 'Publié le',
  reviewers: 'Relecteurs nommés',
  scheduledOn: 'Programmé pour le',
  version: 'Version',
  withdrawOn: 'À retirer le',
}

const people: readonly string[] = ['approvedBy', 'plannedBy', 'publishedBy', 'reviewers']

type Props = Pick<JSONFieldServerProps, 'data' | 'payload'>

/** What a record says beside its note, in words. */
export async function Details({ data, payload }: Props) {
  const entries = Object.entries(Object(data.details)).filter(([, value]) => !isEmpty(value))
  if (entries.length === 0) return null

  const nameOf = await namesOf(entries, payload)
  const said = (key: string, value: unknown) => [value].flat().map((one) => word(key, one, nameOf))
  return (
    <div className="field-type">
      <h2 className={styles.label}>Détails</h2>
      <dl className={styles.details}>
        {entries.map(([key, value]) => (
          <div key={key}>
            <dt>{names[key] ?? key}</dt>
            <dd>{said(key, value).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

type NameOf = ReadonlyMap<string, string>

async function namesOf(entries: [string, unknown][], payload: Payload): Promise<NameOf> {
  const ids = entries.filter(([key]) => people.includes(key)).flatMap(([, value]) => value)
  const accounts = await accountsOf(ids.map(String), { payload })
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

function word(key: string, value: unknown, nameOf: NameOf): string {
  if (people.includes(key)) return nameOf.get(String(value)) ?? 'un compte supprimé'
  if (key.endsWith('On')) return momentInWords(String(value))
  return typeof value === 'string' ? value : JSON.stringify(value)
}
