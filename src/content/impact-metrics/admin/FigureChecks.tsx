'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useMemo } from 'react'

import { useSettledFields } from '@/editorial/admin/useSettledFields'
import { useStoredId } from '@/editorial/admin/useStoredId'

import { findingsIn, textsOf, type Texts } from '../checks/findings'
import styles from './FigureChecks.module.css'
import { FindingItem } from './FindingItem'
import { MarkList } from './MarkList'
import { useNearbyClaims } from './useNearbyClaims'

/** « Chiffres du texte » : every number written out, and whether a figure of the record says the same. */
export function FigureChecks({ texts }: { texts: Texts }) {
  const { collectionSlug = '' } = useDocumentInfo()
  const id = useStoredId()
  const { setModified } = useForm()
  const fields = useSettledFields()
  const nearby = useNearbyClaims(collectionSlug, id)
  const { claims, dismissals, marks, isLoading, hasFailed, reload } = nearby
  const findings = useMemo(
    () => findingsIn({ texts: textsOf(texts, valuesOf(fields)), claims, dismissals }),
    [texts, fields, claims, dismissals],
  )
  const onAnswered = () => {
    void reload()
    // A refused publication leaves the form as if it had been saved, and its button without effect.
    setModified(true)
  }
  const open = findings.filter(({ kind, reason }) => kind !== 'matches' && reason === null)
  const answered = findings.filter(({ reason }) => reason !== null)
  const agreed = findings.length - open.length - answered.length

  return (
    <section className={styles.panel} aria-labelledby="figure-checks">
      <h3 id="figure-checks" className={styles.title}>
        Chiffres du texte
      </h3>
      <p role="status" className={styles.summary}>
        {summaryOf({ id, isLoading, hasFailed, open: open.length, agreed })}
      </p>
      {hasFailed && (
        <button type="button" className={styles.action} onClick={reload}>
          Réessayer
        </button>
      )}
      {marks.length > 0 && <MarkList marks={marks} onSettled={reload} />}
      {id !== undefined && !isLoading && (
        <ul className={styles.findings}>
          {[...open, ...answered].map((finding) => (
            <FindingItem
              key={`${finding.field} ${finding.passage.length} ${finding.mention.start} ${finding.key}`}
              finding={finding}
              dismissal={dismissals.find(({ key }) => key === finding.key) ?? null}
              document={{ relationTo: collectionSlug, value: id }}
              onAnswered={onAnswered}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

type Summary = {
  id: unknown
  isLoading: boolean
  hasFailed: boolean
  open: number
  agreed: number
}

function summaryOf({ id, isLoading, hasFailed, open, agreed }: Summary): string {
  if (id === undefined) return 'Enregistrez une première fois pour comparer le texte aux chiffres.'
  if (hasFailed) return 'Les chiffres de la fiche n’ont pas pu être lus.'
  if (isLoading) return 'Lecture des chiffres de la fiche…'
  const confirmed = agreed > 0 ? ` ${agreed} ${agreed > 1 ? 'concordent' : 'concorde'}.` : ''
  if (open === 0) return `Rien à signaler.${confirmed}`
  return `${open} ${open > 1 ? 'nombres à revoir' : 'nombre à revoir'} avant de publier.${confirmed}`
}

/** Texts stand at the top of a form: their paths are their names. */
const valuesOf = (fields: ReturnType<typeof useSettledFields>) =>
  Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value]))
