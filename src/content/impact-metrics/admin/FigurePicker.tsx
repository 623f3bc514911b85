'use client'

import { FieldLabel, useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useRef, useState } from 'react'

import type { FoundFigure } from '../found'
import { FigureFacts } from './FigureOption'
import styles from './FigurePicker.module.css'
import { FigureSearchBox } from './FigureSearchBox'
import { readFigureAgain, rememberFigure } from './figureStore'
import { NewFigure } from './NewFigure'
import { useFigure } from './useFigure'

/** Takes the place of the list of every figure: found by whom it speaks of, what it counts, or its value. */
export const FigurePicker: RelationshipFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue } = useField<string | null>({ path })
  const { dispatchFields } = useForm()
  const { collectionSlug, data, id } = useDocumentInfo()
  const chosen = useFigure(value || null)
  const [isChanging, setIsChanging] = useState(false)
  const choice = useRef<HTMLDivElement>(null)
  const isSearching = !value || isChanging
  const isSubject = collectionSlug === 'pioneers' || collectionSlug === 'programmes'
  // A figure cannot speak of what is not stored yet.
  const subject =
    isSubject && id && data?.createdAt ? { relationTo: collectionSlug, value: String(id) } : null

  /** Right at once: saved before the server said so, Payload's drawer would stay open, on its own fields. */
  function take(figure: string) {
    setValue(figure)
    dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
  }

  function choose(figure: FoundFigure) {
    rememberFigure(figure)
    take(figure.id)
    setIsChanging(false)
    // From the box that goes away, to what was chosen in it.
    requestAnimationFrame(() => choice.current?.focus())
  }

  /** At each save in its drawer: the words of the figure follow what is written there. */
  function chooseNew(figure: string) {
    readFigureAgain(figure)
    if (figure !== value) take(figure)
    setIsChanging(false)
  }

  return (
    <div className={`field-type ${styles.picker}`}>
      <FieldLabel label="Chiffre" path={path} as="span" />
      {isSearching && !readOnly ? (
        <FigureSearchBox
          subject={collectionSlug && id ? `${collectionSlug}/${id}` : null}
          onChoose={choose}
        />
      ) : (
        <div ref={choice} className={styles.choice} tabIndex={-1}>
          <Choice figure={chosen} />
          {!readOnly && (
            <button type="button" className={styles.button} onClick={() => setIsChanging(true)}>
              Changer
            </button>
          )}
        </div>
      )}
      {!readOnly && (
        <NewFigure subject={subject} onSaved={chooseNew} onErased={() => setValue(null)} />
      )}
    </div>
  )
}

function Choice({ figure }: { figure: ReturnType<typeof useFigure> }) {
  if (figure === null) return <span>Lecture du chiffre…</span>
  if (figure === 'gone')
    return <span>Ce chiffre a été supprimé&nbsp;: choisissez-en un autre.</span>
  if (figure === 'unreachable') {
    return <span>Ce chiffre ne peut pas être lu&nbsp;: vérifiez votre connexion.</span>
  }
  return (
    <span>
      <span className={styles.wording}>{figure.wording.long}</span>
      <FigureFacts figure={figure} />
    </span>
  )
}
