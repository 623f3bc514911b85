'use client'

import { Button } from '@payloadcms/ui'

import { counted, type ImportReport } from '../../importing'
import styles from './import.module.css'
import { RefusedLines } from './RefusedLines'
import type { Trial } from './useImport'

type ImportDoneProps = { done: Trial & { report: ImportReport }; list: string; onAgain: () => void }

const newestDrafts = '?where[or][0][and][0][_status][equals]=draft&sort=-updatedAt'
const mostNamed = 10

export function ImportDone({ done, list, onAgain }: ImportDoneProps) {
  const { created, updated, newSubjects } = done.report
  const more = newSubjects.length - mostNamed
  return (
    <section aria-labelledby="import-done">
      <h2 id="import-done">Import terminé</h2>
      <ul className={styles.consequences}>
        {created > 0 && <li>{counted(created, 'chiffre créé', 'chiffres créés')} en brouillon.</li>}
        {updated > 0 && (
          <li>{counted(updated, 'chiffre modifié', 'chiffres modifiés')}, en brouillon à côté.</li>
        )}
        {newSubjects.length > 0 && (
          <li>
            {counted(newSubjects.length, 'fiche à compléter', 'fiches à compléter')}&nbsp;:{' '}
            {newSubjects.slice(0, mostNamed).join(', ')}
            {more > 0 && ` et ${counted(more, 'autre')}`}.
          </li>
        )}
      </ul>
      <RefusedLines trial={done} />
      <div className={styles.actions}>
        <Button el="anchor" url={`${list}${newestDrafts}`} margin={false}>
          Voir les brouillons
        </Button>
        <Button buttonStyle="secondary" onClick={onAgain} margin={false}>
          Importer un autre fichier
        </Button>
      </div>
    </section>
  )
}
