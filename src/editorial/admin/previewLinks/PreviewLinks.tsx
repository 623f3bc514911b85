'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { User } from '@/payload-types'

import { mayShare, type PreviewLink } from '../../previewLinks'
import { NewAddress } from './NewAddress'
import { NewPreviewLinkForm } from './NewPreviewLinkForm'
import styles from '../panel.module.css'
import { PreviewLinkItem } from './PreviewLinkItem'
import { usePreviewLinks } from './usePreviewLinks'

type PreviewLinksProps = { collection: string; id: string }

/** « Liens d’aperçu » : who may read this document before it is published, and until when. */
export function PreviewLinks({ collection, id }: PreviewLinksProps) {
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const { user } = useAuth<User>()
  const { links, hasFailed, reload, create, revoke } = usePreviewLinks(collection, id)
  const [address, setAddress] = useState<string | null>(null)
  const [said, say] = useState('')
  const [refocus, askFocus] = useState(0)

  useEffect(() => {
    // What was acted upon has left the list: the focus goes where one can go on.
    if (refocus > 0) title.current?.focus()
  }, [refocus])

  const open = (links ?? []).filter(({ state }) => state === 'open')
  const closed = (links ?? []).filter(({ state }) => state !== 'open')
  const item = (link: PreviewLink) => (
    <PreviewLinkItem
      key={link.id}
      link={link}
      onRevoke={async () => {
        const result = await revoke(link.id)
        if ('refusal' in result) return result.refusal
        setAddress(null)
        say(result.answer.message)
        askFocus(refocus + 1)
        return null
      }}
    />
  )

  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h3 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        Liens d’aperçu
      </h3>
      <p role="status" className={styles.summary}>
        {said && `${said} `}
        {links && summaryOf(open.length)}
        {!links && !hasFailed && 'Lecture des liens…'}
        {hasFailed && ' Les liens n’ont pas pu être lus.'}
      </p>
      {hasFailed && (
        <button type="button" className={styles.action} onClick={() => void reload()}>
          Réessayer
        </button>
      )}
      {address && <NewAddress address={address} />}
      {links && mayShare(user) && (
        <NewPreviewLinkForm
          onCreate={async (asked) => {
            const result = await create(asked)
            if ('refusal' in result) return result.refusal
            say('Lien créé.')
            setAddress(result.answer.address)
            return null
          }}
        />
      )}
      <ul className={styles.threads}>{open.map(item)}</ul>
      {closed.length > 0 && (
        <details className={styles.closed}>
          <summary>Liens éteints ({closed.length})</summary>
          <ul className={styles.threads}>{closed.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

function summaryOf(open: number): string {
  if (open === 0) return 'Aucun lien en cours.'
  return open > 1 ? `${open} liens en cours.` : '1 lien en cours.'
}
