import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { pathOfRecorded } from './pathOfRecorded'

type Props = Pick<DefaultServerCellComponentProps, 'payload' | 'rowData'>

/** The title of the document at that moment, leading to what it is now; only words once it is erased. */
export async function DocumentCell({ payload, rowData }: Props) {
  const title = rowData.title || 'Sans titre'
  const path = await pathOfRecorded(payload, rowData)
  return path ? (
    <Link href={path} prefetch={false}>
      {title}
    </Link>
  ) : (
    <span>{title}</span>
  )
}
