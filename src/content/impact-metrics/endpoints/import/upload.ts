import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { readFigures } from '@/content/impact-metrics/exchange/plan'
import { largestFile } from '@/exchange/bytes'
import type { ReadRow } from '@/exchange/reading'

export type Upload =
  | { rows: readonly ReadRow[]; names: string[]; remarks: string[]; digest: string }
  | { refusal: string }

const tooLarge = 'Ce fichier dépasse 10\u00a0Mo\u00a0: découpez-le en plusieurs.'

/** The body of the request, read as a file of figures and forgotten beyond 10 MB. */
export async function readUpload({ body, headers }: PayloadRequest): Promise<Upload> {
  if (Number(headers.get('content-length') ?? 0) > largestFile) return { refusal: tooLarge }

  const hash = createHash('sha256')
  const read = await readFigures(
    digested(body ?? null, (piece) => {
      hash.update(piece)
    }),
  )
  return 'refusal' in read ? read : { ...read, digest: hash.digest('hex') }
}

async function* digested(
  body: ReadableStream<Uint8Array> | null,
  digest: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  if (!body) return

  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      digest(value)
      yield value
    }
  } finally {
    // Whoever stops listening tells the sender, so that the rest is not kept waiting in memory.
    await reader.cancel()
  }
}
