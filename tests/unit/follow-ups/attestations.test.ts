import { expect, test } from 'vitest'

import { attestationsOf, attested, takenBack, type Followed } from '@/content/follow-ups/model'

const unseen: Followed = { attestations: [], lastCheckedOn: null, reviewBy: '2024-01-01' }
const now = new Date('2026-11-25T08:30:00.000Z')
const later = new Date('2026-11-25T17:00:00.000Z')
const tomorrow = new Date('2026-11-26T08:30:00.000Z')
const lun = { by: 'lun', name: 'Chea Lun', nextReview: '2027-11-25' }
const aoun = { by: 'aoun', name: 'Mouna Aoun', nextReview: '2027-11-26' }

test('a person attests once a day, and again the next', () => {
  const first = attested(unseen, { ...lun, now })!

  expect(first).toMatchObject({ reviewBy: '2027-11-25', lastCheckedOn: now.toISOString() })
  expect(attested(first, { ...lun, now: later })).toBeNull()
  expect(attested(first, { ...lun, now: tomorrow })?.attestations).toHaveLength(2)
})

test('what is taken back leaves everything as it was', () => {
  const first = attested(unseen, { ...lun, now })!
  expect(takenBack(first, { by: 'lun', now: later })).toEqual(unseen)
})

test('yesterday’s word stands, and so does a colleague’s', () => {
  const first = attested(unseen, { ...lun, now })!
  expect(takenBack(first, { by: 'lun', now: tomorrow })).toBeNull()
  expect(takenBack(first, { by: 'aoun', now })).toBeNull()
})

test('of two words of one day, each is taken back by itself', () => {
  const both = attested(attested(unseen, { ...lun, now })!, { ...aoun, now: later })!

  const second = takenBack(both, { by: 'lun', now: later })!
  expect(second).toMatchObject({ reviewBy: '2027-11-26', lastCheckedOn: later.toISOString() })
  expect(takenBack(second, { by: 'aoun', now: later })).toEqual(unseen)
})

test('a day of review chosen since by a publication is kept', () => {
  const first = attested(unseen, { ...lun, now })!
  const republished = { ...first, reviewBy: '2030-01-01' }
  expect(takenBack(republished, { by: 'lun', now })?.reviewBy).toBe('2030-01-01')
})

test('what is no attestation is not read as one', () => {
  expect(attestationsOf(null)).toEqual([])
  expect(attestationsOf([{ by: 'lun' }, 3, { by: 'lun', on: '2026-01-01' }])).toHaveLength(1)
})
