import type { DocumentViewServerProps } from 'payload'

import { can } from '@/editorial/abilities'
import { formOf } from '@/editorial/cms/changes/form'
import { historyOf } from '@/editorial/cms/history/history'
import { instantIn } from '@/editorial/cms/history/span'
import { historyAddress } from '@/editorial/documentPages'
import { dayInParis, dayInWords } from '@/editorial/days'
import { newestOf, type Entry } from '@/editorial/history'

import { DocumentPage } from '../review/DocumentPage'
import { DeedLine } from './DeedLine'
import styles from './history.module.css'
import type { Setting } from './setting'
import { SavesLine } from './SavesLine'

/** « Historique » : who did what, when, and what each version changed. */
export async function HistoryView({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!req.user || !collectionConfig || !docID) return null

  const place = { collection: collectionConfig.slug, id: String(docID) }
  const page = { doc, initPageResult, id: 'historique', className: styles.page }
  const before = instantIn(searchParams?.avant)
  const { entries, people, live, latest, next } = await historyOf(place, before, req)
  const { admin, api } = req.payload.config.routes
  const fields = formOf(place.collection, req)
  const setting: Setting = {
    place,
    admin,
    api,
    people,
    live,
    latest,
    labels: new Map(fields.map(({ name, label }) => [name, label])),
    mayRestore: can(req.user, 'write'),
  }
  return (
    <DocumentPage {...page}>
      {before && (
        <p>
          <a href={historyAddress(admin, place)}>Revenir au plus récent</a>
        </p>
      )}
      {daysOf(entries).map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`jour-${day}`}>
          <h2 id={`jour-${day}`}>{dayInWords(day)}</h2>
          <ol className={styles.lines}>
            {ofDay.map((entry) => (
              <li key={`${entry.kind} ${newestOf(entry)}`} className={styles.line}>
                {entry.kind === 'deed' ? (
                  <DeedLine entry={entry} setting={setting} />
                ) : (
                  <SavesLine entry={entry} setting={setting} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {entries.length === 0 && <p>Rien de plus ancien.</p>}
      {next && (
        <p className={styles.more}>
          <a href={historyAddress(admin, place, next)}>Plus ancien</a>
        </p>
      )}
    </DocumentPage>
  )
}

/** The entries of each day, days and entries as they come. */
function daysOf(entries: readonly Entry[]): [day: string, entries: Entry[]][] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = dayInParis(newestOf(entry))
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
