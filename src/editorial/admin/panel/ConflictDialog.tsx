'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type FormEvent } from 'react'
import { createPortal } from 'react-dom'

import styles from './panel.module.css'
import { useConflict } from './useConflict'

type Props = { path: string; who: string; onClose: () => void }

/** Field by field, mine or theirs; all of theirs; or look at theirs first. */
export function ConflictDialog({ path, who, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { compare, conflict, failure, merge, takeTheirs, touched } = useConflict(path, () =>
    dialog.current?.close(),
  )
  useEffect(() => {
    dialog.current?.showModal()
    void compare()
    // Once, when the choice opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const names = conflict?.fields.map(({ name }) => name) ?? []
    void merge(names.filter((name) => form.get(name) === 'mine'))
  }

  return createPortal(
    <dialog ref={dialog} aria-labelledby={id} className={styles.dialog} onClose={onClose}>
      <form className={styles.form} onSubmit={send}>
        <h2 id={id}>Deux versions de ce contenu</h2>
        {!conflict && !failure && <p role="status">Comparaison des deux versions…</p>}
        {conflict && (
          <>
            <p>
              Pour chaque champ qui diffère, choisissez ce qui est gardé. L’autre version reste dans
              l’historique.{' '}
              <a
                href={`/admin${path.replace('/api/', '/collections/')}/versions/${conflict.version}`}
                rel="noreferrer"
                target="_blank"
              >
                Voir la version de {who} (nouvel onglet)
              </a>
            </p>
            {conflict.fields.map(({ name, label }) => (
              <fieldset key={name} className={styles.choices}>
                <legend>{label}</legend>
                <label>
                  <input
                    defaultChecked={touched.includes(name)}
                    name={name}
                    type="radio"
                    value="mine"
                  />{' '}
                  La mienne
                </label>
                <label>
                  <input
                    defaultChecked={!touched.includes(name)}
                    name={name}
                    type="radio"
                    value="theirs"
                  />{' '}
                  Celle de {who}
                </label>
              </fieldset>
            ))}
          </>
        )}
        {failure && (
          <p className={styles.refusal} role="alert">
            {failure}
          </p>
        )}
        <div className={styles.actions}>
          {conflict && (
            <>
              <Button margin={false} type="submit">
                Enregistrer ce choix
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={() => void takeTheirs()}>
                Prendre toute sa version
              </Button>
            </>
          )}
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Décider plus tard
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
