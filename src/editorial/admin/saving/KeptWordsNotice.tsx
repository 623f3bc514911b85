'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { forgetWords, keptWords, type KeptWords } from './keptWords'
import styles from './saving.module.css'
import { useSaving } from './useSaving'

/** Words of this tab that were never saved, offered to whoever typed them. */
export function KeptWordsNotice() {
  const saver = useSaving()
  const { user } = useAuth()
  const path = saver?.path ?? null
  const reader = user ? String(user.id) : null
  const [kept, setKept] = useState<KeptWords | null>(null)

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the memory of the tab is not there on the server
    if (path && reader) setKept(keptWords(path, reader))
  }, [path, reader])

  if (!kept || !saver || !path) return null
  const resume = async () => {
    setKept(null)
    await saver.resume(kept)
  }
  const forget = () => {
    setKept(null)
    forgetWords(path)
  }
  return (
    <div className={styles.kept} role="alert">
      <p>Des modifications tapées dans cet onglet n’ont pas été enregistrées.</p>
      <Button margin={false} onClick={() => void resume()} size="small">
        Les reprendre
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={forget} size="small">
        Les oublier
      </Button>
    </div>
  )
}
