'use client'

import { Button, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import panel from '../panel/panel.module.css'
import { leadingAway } from './leadingAway'
import { useSaveState, useSaving } from './useSaving'

const PATIENCE_MS = 700

/** Whoever leaves takes nothing unsaved along: it is saved first, and when it cannot be, she is asked. */
export function Leaving() {
  const saver = useSaving()
  const state = useSaveState()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [address, setAddress] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const go = (to: string) => startRouteTransition(() => router.push(to))

    async function saveThenGo(to: string) {
      const slow = setTimeout(() => setAddress(to), PATIENCE_MS)
      const outcome = await saver?.save('automatic')
      clearTimeout(slow)
      if (outcome?.kind !== 'saved') return setAddress(to)
      setAddress(null)
      go(to)
    }
    const clicked = (event: MouseEvent) => {
      const to = leadingAway(event)
      if (to === null || saver?.state().kind === 'saved') return
      event.preventDefault()
      event.stopPropagation()
      void saveThenGo(to)
    }
    const closing = (event: BeforeUnloadEvent) => {
      if (saver?.state().kind === 'saved') return
      event.preventDefault()
      void saver?.save('automatic')
    }
    document.addEventListener('click', clicked, true)
    window.addEventListener('beforeunload', closing)
    return () => {
      document.removeEventListener('click', clicked, true)
      window.removeEventListener('beforeunload', closing)
    }
  }, [router, saver, startRouteTransition])

  useEffect(() => {
    if (address === null) dialog.current?.close()
    else dialog.current?.showModal()
  }, [address])

  if (address === null) return null
  const leave = () => {
    setAddress(null)
    startRouteTransition(() => router.push(address))
  }
  return createPortal(
    <dialog
      ref={dialog}
      aria-label="Quitter sans enregistrer ?"
      className={panel.dialog}
      onClose={() => setAddress(null)}
    >
      <h2>Quitter sans enregistrer&nbsp;?</h2>
      <p>
        {'reason' in state
          ? `Non enregistré\u00a0: ${state.reason}`
          : 'L’enregistrement n’est pas terminé.'}
      </p>
      <div className={panel.actions}>
        <Button margin={false} onClick={() => setAddress(null)}>
          Rester sur cette page
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={leave}>
          Quitter
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
