import type { Endpoint, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { refused } from '@/cms/refused'
import { csvOf } from '@/exchange/csv'
import { streamOf } from '@/exchange/stream'

import { dayInParis } from '../../days'
import { journalColumns } from './columns'
import type { JournalRecord } from './record'

const TOGETHER = 500

/** « Exporter (CSV) » : what the list shows with the same `where` and `search`, all of it, in order. */
export const exportJournal: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refused('Connectez-vous pour exporter le journal.', 401)
    const records = recordsFor(req, filterOf(req))
    // Read before the answer begins: a filter that means nothing is refused, not sent as an empty file.
    const first = await records.next()
    const name = `journal-${dayInParis(new Date())}.csv`
    return new Response(streamOf(csvOf(journalColumns, from(first, records))), {
      headers: {
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename=${name}`,
        'content-type': 'text/csv; charset=utf-8; header=present',
      },
    })
  },
}

function filterOf({ payload, query }: PayloadRequest): Where {
  const { where = {}, search } = query
  if (Object(where) !== where || Array.isArray(where)) {
    throw refused('Ce filtre ne se lit pas : reprenez celui de la liste du journal.', 400)
  }
  const collectionConfig = payload.collections.journal.config
  const words = typeof search === 'string' ? search : ''
  return mergeListSearchAndWhere({ collectionConfig, search: words, where: Object(where) })
}

async function* recordsFor(req: PayloadRequest, filter: Where): AsyncGenerator<JournalRecord> {
  for (let after = 0; ;) {
    const { docs } = await req.payload.find({
      collection: 'journal',
      depth: 0,
      limit: TOGETHER,
      overrideAccess: false,
      pagination: false,
      req,
      sort: 'seq',
      where: { and: [filter, { seq: { greater_than: after } }] },
    })
    yield* docs
    after = docs.at(-1)?.seq ?? after
    if (docs.length < TOGETHER) return
  }
}

async function* from<T>(first: IteratorResult<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done) return
  yield first.value
  yield* rest
}
