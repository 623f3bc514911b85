import type { FormState } from 'payload'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { createSaveQueue, type Outcome, type SaveState } from '@/editorial/admin/saving/saveQueue'
import { settle } from '@/editorial/admin/saving/settle'

import { randomFrom } from '../../e2e/typing/random'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A text, a server, and a network with a temper. */
function desk(temper: () => { wait: number; fate: 'kept' | 'cut before' | 'cut after' }) {
  const at = { screen: '', known: '', stored: '', inFlight: 0, most: 0 }
  const told: SaveState[] = []
  const queue = createSaveQueue({
    isUnsaved: () => at.screen !== at.known,
    onState: (state) => {
      told.push(state)
      if (state.kind === 'saved')
        expect(at.stored, '« Enregistré » is said of this').toBe(at.screen)
    },
    async send(): Promise<Outcome> {
      const sent = at.screen
      at.most = Math.max(at.most, (at.inFlight += 1))
      const { wait, fate } = temper()
      await new Promise((resolve) => setTimeout(resolve, wait))
      at.inFlight -= 1
      if (fate !== 'cut before') at.stored = sent
      if (fate !== 'kept') return { kind: 'missed', reason: 'rien n’est revenu' }
      at.known = sent
      return { kind: 'saved' }
    },
  })
  const type = (text: string) => {
    at.screen += text
    queue.touch()
  }
  return { at, queue, told, type }
}

describe('somebody writes while saves are late, lost or slow', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'everything is stored in the end (%i)',
    async (seed) => {
      const random = randomFrom(seed)
      const { at, told, type } = desk(() => ({
        wait: random.below(4_000),
        fate: random.chance(0.3) ? random.one(['cut before', 'cut after'] as const) : 'kept',
      }))
      for (let letters = 0; letters < 60; letters += 1) {
        type(String(letters))
        await vi.advanceTimersByTimeAsync(random.below(random.chance(0.2) ? 6_000 : 300))
      }
      await vi.advanceTimersByTimeAsync(600_000)

      expect(at.stored).toBe(at.screen)
      expect(told.at(-1)).toEqual({ kind: 'saved' })
      expect(at.most, 'saves under way at the same time').toBe(1)
    },
  )

  test('whoever never pauses is saved all the same', async () => {
    const { at, type } = desk(() => ({ wait: 100, fate: 'kept' }))
    for (let letters = 0; letters < 24; letters += 1) {
      type('a')
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(at.stored.length).toBeGreaterThan(15)
  })

  test('a step waits for what is under way, and for what was typed meanwhile', async () => {
    const { at, queue, type } = desk(() => ({ wait: 3_000, fate: 'kept' }))
    type('d’abord')
    await vi.advanceTimersByTimeAsync(2_500)
    type(', ensuite')
    const stepped = queue.save('named').then((outcome) => ({ outcome, stored: at.stored }))
    await vi.advanceTimersByTimeAsync(10_000)

    expect(await stepped).toEqual({ outcome: { kind: 'saved' }, stored: 'd’abord, ensuite' })
  })
})

describe('an answer about a form comes late', () => {
  const field = (value: unknown) => ({ value, initialValue: value })
  const list = (...ids: string[]) => ({ value: ids.length, rows: ids.map((id) => ({ id })) })
  const asked = { focused: null }

  test('a field touched meanwhile stays as it was typed, whichever was touched last', () => {
    const sent: FormState = { name: field(''), headline: field(''), slug: field('') }
    const current: FormState = { name: field('Lina'), headline: field('Elle'), slug: field('') }
    const answer: FormState = { name: field(''), headline: field(''), slug: field('lina') }

    const settled = settle({ sent, answer, current, ...asked })

    expect(settled.name).not.toHaveProperty('value')
    expect(settled.headline).not.toHaveProperty('value')
    expect(settled.slug?.value).toBe('lina')
  })

  test('a text is not replaced under the hand that types it', () => {
    const form: FormState = { name: field('Lina ') }
    const settled = settle({
      sent: form,
      answer: { name: field('Lina') },
      current: form,
      focused: 'name',
    })
    expect(settled.name).not.toHaveProperty('value')
  })

  test('a row removed meanwhile does not come back, and the others keep their words', () => {
    const sent: FormState = {
      rows: list('a', 'b'),
      'rows.0.title': field('A'),
      'rows.1.title': field('B'),
    }
    const current: FormState = { rows: list('b'), 'rows.0.title': field('B, suite') }

    const settled = settle({ sent, answer: { ...sent }, current, ...asked })

    expect(Object.keys(settled)).toEqual(['rows', 'rows.0.title'])
    expect(settled.rows?.rows).toEqual([{ id: 'b' }])
    expect(settled['rows.0.title']).not.toHaveProperty('value')
  })

  test('what was typed into a new row outlives the answer that draws the row', () => {
    const sent: FormState = { rows: list('a') }
    const current: FormState = { rows: list('a'), 'rows.0.title': field('Tapé') }
    const answer: FormState = {
      rows: list('a'),
      'rows.0.title': { value: undefined, addedByServer: true },
      'rows.0.language': { value: 'fr', addedByServer: true },
    }

    const settled = settle({ sent, answer, current, ...asked })

    expect(settled['rows.0.title']).toEqual({})
    expect(settled['rows.0.language']?.value).toBe('fr')
  })

  test('a rich text is the editor’s alone', () => {
    const text = (words: string) => field({ root: { type: 'root', children: [{ text: words }] } })
    const form: FormState = { story: text('une') }
    const settled = settle({
      sent: form,
      answer: { story: text('autre') },
      current: form,
      ...asked,
    })
    expect(settled.story).not.toHaveProperty('value')
  })
})
