'use client'

import { useId, useState } from 'react'

import type { CommentedField } from '../../comments'
import styles from '../panel.module.css'
import type { Selected } from '../editorText'
import { Quote } from './Quote'
import type { Send } from './useDiscussion'
import { WordsForm } from './WordsForm'

type NewCommentProps = {
  fields: readonly CommentedField[]
  /** The words it is about; null for a field, or the whole document. */
  selected: Selected | null
  keptAs: string
  send: Send
  onSent: (id: string) => void
  onCancel: () => void
}

/** A comment being written: about the document, one of its fields, or a passage. */
export function NewComment(props: NewCommentProps) {
  const { fields, selected, keptAs, send, onSent, onCancel } = props
  const id = useId()
  const [field, setField] = useState('')
  const [isBlocking, block] = useState(false)

  const submit = async (text: string) => {
    const about = selected ?? { field: field === '' ? null : field, anchor: null }
    const result = await send('POST', '', { ...about, text, isBlocking })
    if ('refusal' in result) return result.refusal
    onSent(result.id)
    return null
  }

  return (
    <WordsForm
      label="Votre commentaire"
      action="Envoyer le commentaire"
      keptAs={keptAs}
      onSend={submit}
      onCancel={onCancel}
    >
      {selected ? (
        <Quote
          before={`Sur ce passage (${fields.find(({ path }) => path === selected.field)?.label ?? selected.field})\u00a0:`}
          words={selected.anchor.quote}
        />
      ) : (
        <>
          <label htmlFor={`${id}-field`}>Sur</label>
          <select
            id={`${id}-field`}
            value={field}
            onChange={({ target }) => setField(target.value)}
          >
            <option value="">Tout le document</option>
            {fields.map(({ path, label }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
          </select>
        </>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isBlocking}
          onChange={({ target }) => block(target.checked)}
        />
        Bloquant&nbsp;: à résoudre avant l’approbation
      </label>
    </WordsForm>
  )
}
