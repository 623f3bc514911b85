'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
} from '@payloadcms/richtext-lexical/client'

import type { WordingForm } from '../model'
import type { KnownFigure } from './figureStore'
import styles from './InlineFigure.module.css'
import { useCitation } from './useCitation'
import { useFigure } from './useFigure'
import { useRemovalWhenUnchosen } from './useRemovalWhenUnchosen'

/** A figure inside the text being written: its present words, and a mark when readers cannot see it. */
export function InlineFigure() {
  const citation = useCitation()
  const figure = useFigure(citation?.metric ?? null)
  useRemovalWhenUnchosen()

  return (
    <InlineBlockContainer>
      <span className={styles.figure}>
        {citation ? (
          <Words figure={figure} form={citation.form} />
        ) : (
          <span className={styles.fault}>chiffre à choisir</span>
        )}
      </span>
      <span className={styles.actions}>
        <InlineBlockEditButton />
        <InlineBlockRemoveButton />
      </span>
    </InlineBlockContainer>
  )
}

const faults = {
  gone: 'chiffre supprimé',
  unreachable: 'chiffre indisponible pour l’instant',
} as const

function Words({ figure, form }: { figure: KnownFigure | null; form: WordingForm }) {
  if (figure === null) return <span aria-label="chiffre en cours de lecture">…</span>
  if (typeof figure === 'string') return <span className={styles.fault}>{faults[figure]}</span>

  return (
    <>
      <span className={styles.words}>{figure.wording[form]}</span>
      {figure.status === 'draft' && <span className={styles.mark}>brouillon</span>}
    </>
  )
}
