'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { readPath } from './marking'

type Props = { children: ReactNode; label: string; notice: string | null; to: string }

/** Leads to the document; who goes there has read the notice. */
export function NoticeLink({ children, label, notice, to }: Props) {
  // Sent even as the page is left; if it fails the notice is unread, which is no harm.
  const markRead = () => {
    if (notice) void fetch(readPath(notice), { method: 'POST', keepalive: true }).catch(() => {})
  }
  return (
    <Button
      aria-label={label}
      buttonStyle="secondary"
      el="link"
      margin={false}
      onClick={markRead}
      size="small"
      to={to}
    >
      {children}
    </Button>
  )
}
