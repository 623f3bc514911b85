import { afterEach, beforeEach, expect, test } from 'vitest'

import { sharedEdition } from '@/server/edition'
import { onceAnEdition } from '@/site/edition'
import { previewer, visitor, type Reader } from '@/site/reader'

const reader = visitor(Object({}))
const staff = previewer(Object({}), Object({ id: 'staff' }))

/** A list of how often it was read, under a name of its own. */
let count = 0
function counted(fails: () => boolean = () => false) {
  let readings = 0
  const before: (number | null)[] = []
  const read = onceAnEdition(`test ${(count += 1)}`, async (_: Reader, last: number | null) => {
    readings += 1
    before.push(last)
    if (fails()) throw new Error('Base absente')
    return readings
  })
  return { read, before }
}

beforeEach(() => void (sharedEdition().number = 1))
afterEach(() => void (sharedEdition().number = null))

test('what an edition needs is read once, even by two readers at once', async () => {
  const { read } = counted()
  expect(await Promise.all([read(reader), read(reader)])).toEqual([1, 1])
  expect(await read(reader)).toBe(1)
})

test('a new edition reads anew, and is told what the last one had', async () => {
  const { read, before } = counted()
  await read(reader)
  sharedEdition().number = 2

  expect(await read(reader)).toBe(2)
  expect(before).toEqual([null, 1])
})

test('a preview is never answered from what visitors see, nor kept for them', async () => {
  const { read } = counted()
  await read(reader)

  expect(await read(staff)).toBe(2)
  expect(await read(staff)).toBe(3)
  expect(await read(reader)).toBe(1)
})

test('a process that does not know its edition keeps nothing', async () => {
  sharedEdition().number = null
  const { read } = counted()

  expect([await read(reader), await read(reader)]).toEqual([1, 2])
})

test('another database is another answer', async () => {
  const { read, before } = counted()
  await read(reader)

  expect(await read(visitor(Object({})))).toBe(2)
  expect(before).toEqual([null, null])
})

test('a reading that failed is not kept', async () => {
  let isDown = true
  const { read } = counted(() => isDown)
  await expect(read(reader)).rejects.toThrow('Base absente')
  isDown = false

  expect(await read(reader)).toBe(2)
})
