'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'

import type { FoundFigure } from '../found'
import { FigureOption } from './FigureOption'
import styles from './FigurePicker.module.css'
import { useFigureSearch } from './useFigureSearch'
import { useSteadyFocus } from './useSteadyFocus'

type FigureSearchBoxProps = {
  /** Whose figures come first: `pioneers/<id>`. */
  subject: string | null
  onChoose: (figure: FoundFigure) => void
}

/** One box for a name, a word or a number. ↑ ↓ to go through what is found, Entrée to take it. */
export function FigureSearchBox({ subject, onChoose }: FigureSearchBoxProps) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  useSteadyFocus(box)
  const [q, setQ] = useState('')
  const [at, setAt] = useState(0)
  const { figures, fault, isSearching, retry } = useFigureSearch({ q, subject })
  const active = figures[Math.min(at, figures.length - 1)]
  const optionId = (figure: FoundFigure) => `${id}-${figure.id}`

  function move(steps: number) {
    const next = (at + steps + figures.length) % Math.max(figures.length, 1)
    setAt(next)
    const figure = figures[next]
    if (figure) document.getElementById(optionId(figure))?.scrollIntoView({ block: 'nearest' })
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    // Found for other words than those typed, it would not be what was meant.
    Enter: () => active && !isSearching && onChoose(active),
  }

  function act(event: KeyboardEvent) {
    const clears = event.key === 'Escape' && q !== ''
    const action = clears ? () => setQ('') : keys[event.key]
    if (!action) return
    // The form around must not take the key for its own: Entrée would save, Échap would close.
    event.preventDefault()
    event.stopPropagation()
    action()
  }

  return (
    <div className={styles.search}>
      <input
        ref={box}
        id={id}
        className={styles.input}
        role="combobox"
        aria-label="Chercher un chiffre"
        aria-expanded={figures.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? optionId(active) : undefined}
        aria-describedby={`${id}-state`}
        autoComplete="off"
        placeholder="Pionnière, libellé ou valeur"
        spellCheck={false}
        value={q}
        onChange={(event) => {
          setQ(event.target.value)
          setAt(0)
        }}
        onKeyDown={act}
      />
      <ul id={`${id}-list`} className={styles.list} role="listbox" aria-label="Chiffres trouvés">
        {figures.map((figure) => (
          <FigureOption
            key={figure.id}
            id={optionId(figure)}
            figure={figure}
            isActive={figure === active}
            onChoose={() => onChoose(figure)}
          />
        ))}
      </ul>
      <div id={`${id}-state`} className={styles.state} role="status">
        {fault ? (
          <>
            <span>{fault}</span>{' '}
            <button type="button" className={styles.button} onClick={retry}>
              Réessayer
            </button>
          </>
        ) : (
          <State q={q} count={figures.length} isSearching={isSearching} />
        )}
      </div>
    </div>
  )
}

type StateProps = { q: string; count: number; isSearching: boolean }

function State({ q, count, isSearching }: StateProps) {
  if (count > 0) {
    return <span>{count === 1 ? '1 chiffre' : `${count} chiffres`}. ↑ ↓ puis Entrée.</span>
  }
  if (isSearching) return <span>Recherche…</span>
  return (
    <span>
      {q.trim() === ''
        ? 'Aucun chiffre n’est encore enregistré.'
        : `Aucun chiffre ne répond à «\u00a0${q.trim().slice(0, 60)}\u00a0». Essayez un nom, un mot ou un nombre seul, ou créez-le.`}
    </span>
  )
}
