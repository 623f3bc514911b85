'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'

import {
  decide,
  decided,
  decisionForm,
  figureBox,
  type Decision,
  type Fault,
  type Shown,
} from './decision'
import { Reason } from './Reason'
import { Refused } from './Refused'
import styles from './review.module.css'

type Props = {
  /** « /api/pioneers/<id> ». */
  address: string
  shown: Shown
  /** Why a step is not this person's to take now, or null. */
  refusals: Readonly<Record<Decision, string | null>>
}

/** At the foot of the page: the decision, which is about what the page shows and nothing else. */
export function DecisionBar({ address, shown, refusals }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [asks, setAsks] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const [done, setDone] = useState<Decision | null>(null)

  async function send(step: Decision, note: string) {
    const figures = ticked(form.current)
    const missing = step === 'approve' ? unticked(shown, figures) : []
    setFault(missing.length > 0 ? { sentence: toTick(missing.length), isStale: false } : null)
    if (missing.length > 0) return focusBox(missing[0])

    setIsSending(true)
    const found = await decide({ address, step, shown, figures, note })
    setIsSending(false)
    setFault(found)
    if (found) return
    setAsks(false)
    setDone(step)
    router.refresh()
  }

  function approve(event: FormEvent) {
    event.preventDefault()
    if (!refusals.approve && !isSending) void send('approve', '')
  }

  // Who may not approve hears why; that she may not ask for corrections either goes without saying.
  const reason = refusals.approve ?? refusals['request-changes']
  return (
    <section className={styles.bar} aria-label="Décision">
      <form id={decisionForm} ref={form} onSubmit={approve} className={styles.buttons}>
        {!refusals.approve && (
          <Button type="submit" size="medium" margin={false} disabled={isSending}>
            Approuver
          </Button>
        )}
        {!refusals['request-changes'] && (
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            extraButtonProps={{ 'aria-expanded': asks, 'aria-haspopup': 'dialog' }}
            onClick={() => {
              setFault(null)
              setAsks(true)
            }}
          >
            Demander des corrections
          </Button>
        )}
        {!done && reason && <p>{reason}</p>}
      </form>
      <p role="status" className={styles.done}>
        {done && decided[done]}
      </p>
      {fault && !asks && <Refused fault={fault} />}
      {asks && (
        <Reason
          fault={fault}
          isSending={isSending}
          close={() => {
            setAsks(false)
            setFault(null)
          }}
          send={(note) => void send('request-changes', note)}
        />
      )}
    </section>
  )
}

const ticked = (form: HTMLFormElement | null): string[] =>
  form ? new FormData(form).getAll(figureBox).map(String) : []

const unticked = ({ figures }: Shown, boxes: readonly string[]): string[] =>
  figures.map(({ id }) => id).filter((id) => !boxes.includes(id))

const toTick = (count: number): string =>
  count === 1
    ? 'Ouvrez la source du chiffre, puis cochez que vous l’avez fait.'
    : `Il reste ${count} chiffres\u00a0: ouvrez leur source, puis cochez que vous l’avez fait.`

function focusBox(id: string | undefined) {
  const boxes = document.getElementsByName(figureBox)
  for (const box of boxes) {
    if (box.getAttribute('value') === id) box.focus()
  }
}
