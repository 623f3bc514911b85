import { describe, expect, test } from 'vitest'

import { writingNow } from '@/editorial/admin/panel/standing'
import type { WorkflowState } from '@/editorial/workflowState'

const now = new Date('2026-11-29T08:13:00.000Z')

/** A draft that Claire saved at 9:12 in Paris. */
const state = (changes: Partial<WorkflowState> = {}): WorkflowState =>
  Object({
    stage: 'draft',
    savedBy: 'claire',
    savedOn: '2026-11-29T08:12:00.000Z',
    people: { claire: 'Claire Martin' },
    ...changes,
  })

describe('who else is writing', () => {
  test('is named, with the hour of her last save in Paris', () => {
    expect(writingNow(state(), 'paul', now)).toBe(
      'Claire Martin écrit ici\u00a0: dernier enregistrement à 09:12.',
    )
  })

  test('is said while corrections are written too', () => {
    expect(writingNow(state({ stage: 'changes-requested' }), 'paul', now)).toContain('Claire')
  })

  test('is not said to herself', () => {
    expect(writingNow(state(), 'claire', now)).toBeNull()
  })

  test.each(['in-review', 'approved'] as const)('ends with the submission: %s', (stage) => {
    expect(writingNow(state({ stage }), 'paul', now)).toBeNull()
  })

  test('ends when she has left', () => {
    const left = state({ savedOn: '2026-11-29T08:10:00.000Z' })
    expect(writingNow(left, 'paul', now)).toBeNull()
  })

  test('is not said of a document nobody saved', () => {
    expect(writingNow(state({ savedBy: null }), 'paul', now)).toBeNull()
  })
})
