'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import panel from '@/cms/admin/sidePanel.module.css'
import { useStoredId } from '@/editorial/admin/useStoredId'

import { usagesAddress, type FigureUsages as Usages, type Usage } from '../usages'
import styles from './FigureUsages.module.css'

type Answer = Usages | 'asking' | 'failed'

/** Beside the form of a figure: every place it is shown, and what a change of its words sets off. */
export function FigureUsages() {
  const { lastUpdateTime } = useDocumentInfo()
  const id = useStoredId()
  const [answer, setAnswer] = useState<Answer>('asking')

  useEffect(() => {
    if (!id) return
    const given = new AbortController()
    fetch(usagesAddress(id), { credentials: 'same-origin', signal: given.signal })
      .then(async (found) => setAnswer(found.ok ? await found.json() : 'failed'))
      .catch(() => given.signal.aborted || setAnswer('failed'))
    return () => given.abort()
  }, [id, lastUpdateTime])

  return (
    <section
      className={`field-type ${panel.panel} ${styles.usages}`}
      aria-labelledby="figure-usages"
    >
      <h3 id="figure-usages" className={panel.title}>
        Où ce chiffre est montré
      </h3>
      {id ? <Found answer={answer} /> : <p>Nulle part tant qu’il n’est pas enregistré.</p>}
    </section>
  )
}

function Found({ answer }: { answer: Answer }) {
  if (answer === 'asking') return <p>Recherche…</p>
  if (answer === 'failed') return <p>La liste n’a pas pu être lue&nbsp;: rechargez la page.</p>

  const { subject, documents } = answer
  return (
    <>
      {subject && (
        <ul className={panel.list}>
          <Place usage={subject} note={subject.isLive ? 'sa page' : 'sa page, hors ligne'} />
        </ul>
      )}
      {documents.length > 0 && (
        <ul className={panel.list}>
          {documents.map((usage) => (
            <Place
              key={`${usage.collection}/${usage.id}`}
              usage={usage}
              note={usage.isLive ? 'cité dans le texte' : 'cité dans un brouillon'}
            />
          ))}
        </ul>
      )}
      <p className={styles.consequence}>{consequenceOf(documents.length)}</p>
    </>
  )
}

function consequenceOf(count: number): string {
  if (count === 0) return 'Aucun texte ne le cite.'
  return count === 1
    ? 'Si ses mots changent, ce texte sera marqué «\u00a0à relire\u00a0».'
    : `Si ses mots changent, ces ${count} textes seront marqués «\u00a0à relire\u00a0».`
}

function Place({ usage, note }: { usage: Usage; note: string }) {
  const { config } = useConfig()
  const { collection, id, title, kind } = usage
  return (
    <li>
      <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</a>
      <span className={styles.note}>
        {kind}, {note}
      </span>
    </li>
  )
}
