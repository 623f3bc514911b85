import type { Payload, PayloadRequest } from 'payload'

type Stored = { number?: number }

export async function storedEdition(
  payload: Payload,
  req?: PayloadRequest,
): Promise<number | null> {
  const stored = await payload.db.findGlobal<Stored>({ slug: 'edition', req })
  return stored?.number ?? null
}

/** One more for each publication, by the one writer that gives them their place. */
export async function raiseEdition(by: number, req: PayloadRequest): Promise<void> {
  if (by === 0) return
  const number = ((await storedEdition(req.payload, req)) ?? 0) + by
  await req.payload.db.updateGlobal({ slug: 'edition', data: { number }, req })
}

/** As readers have it: those that were published and wait for their number count too. */
export async function presentEdition(payload: Payload): Promise<number | null> {
  for (;;) {
    const number = await storedEdition(payload)
    const where = { kind: { equals: 'edition' } }
    const { totalDocs } = await payload.db.count({ collection: 'unplaced', where })
    // Some were numbered in between: counted with the number before they would be missing, or be there twice.
    if ((await storedEdition(payload)) !== number) continue
    return number === null ? null : number + totalDocs
  }
}
