import type { Payload } from 'payload'

import { documentPath } from '../../noticeLinks'

type Recorded = { contentType?: unknown; document?: unknown }

/** Where the document of a record is, or null once it is erased: its revision left with it. */
export async function pathOfRecorded(payload: Payload, record: Recorded): Promise<string | null> {
  const contentType = String(record.contentType)
  const document = String(record.document)
  const key = `${contentType}/${document}`
  const where = { key: { equals: key } }
  const { totalDocs } = await payload.db.count({ collection: 'revisions', where })
  return totalDocs > 0 ? documentPath(contentType, document) : null
}
