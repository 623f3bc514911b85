import { describe, expect, test } from 'vitest'

import { deedLabels } from '@/editorial/deeds'
import {
  deedWords,
  isOfNobody,
  oldestOf,
  timeline,
  type Deed,
  type Saved,
} from '@/editorial/history'
import { steps } from '@/editorial/steps'

const saved = (on: string, by: string | null = 'awa', isPublication = false): Saved => ({
  id: on,
  on,
  by,
  isPublication,
  number: 1,
  previous: null,
})

const deed = (on: string, step: string, by: string | null = 'awa'): Deed => ({
  seq: 1,
  on,
  by,
  byName: by,
  step,
  note: null,
  version: null,
  details: null,
})

const at = (clock: string, day = '2026-03-02') => `${day}T${clock}:00.000Z`

const read = (saves: Saved[], deeds: Deed[]) =>
  timeline(saves, deeds).map((entry) =>
    entry.kind === 'deed'
      ? `${entry.deed.by} ${entry.deed.step}${entry.wrote ? ' and wrote' : ''}`
      : `${entry.by} × ${entry.saves.length}`,
  )

describe('the history of a document', () => {
  test.each<[string, Saved[], Deed[], string[]]>([
    [
      'saves of one person on one day are one line',
      [saved(at('10:02')), saved(at('10:01')), saved(at('10:00'))],
      [],
      ['awa × 3'],
    ],
    [
      'the night begins another line, at the midnight of Paris',
      [saved('2026-03-02T23:30:00.000Z'), saved('2026-03-02T22:30:00.000Z')],
      [],
      ['awa × 1', 'awa × 1'],
    ],
    [
      'another person begins another line',
      [saved(at('10:02')), saved(at('10:01'), 'bo'), saved(at('10:00'))],
      [],
      ['awa × 1', 'bo × 1', 'awa × 1'],
    ],
    [
      'a step stands between what was saved before and after it',
      [saved(at('10:02')), saved(at('10:00'))],
      [deed(at('10:01'), 'submit')],
      ['awa × 1', 'awa submit', 'awa × 1'],
    ],
    [
      'what a publication saves is told with it',
      [saved(at('10:00'), 'ed', true), saved(at('09:00'))],
      [deed('2026-03-02T10:00:00.080Z', 'publish', 'ed')],
      ['ed publish and wrote', 'awa × 1'],
    ],
    [
      'a draft that another person saved just before is not what the publication saved',
      [saved(at('10:00'), 'awa')],
      [deed('2026-03-02T10:00:00.080Z', 'publish', 'ed')],
      ['ed publish', 'awa × 1'],
    ],
    [
      'nor is a draft of the publisher',
      [saved(at('10:00'), 'ed')],
      [deed('2026-03-02T10:00:00.080Z', 'publish', 'ed')],
      ['ed publish', 'ed × 1'],
    ],
    [
      'a withdrawal saves a version too',
      [saved(at('10:00'), 'ed')],
      [deed('2026-03-02T10:00:00.080Z', 'withdraw', 'ed')],
      ['ed withdraw and wrote'],
    ],
    [
      'but not the draft that another person saved just before',
      [saved(at('10:00'), 'awa')],
      [deed('2026-03-02T10:00:00.080Z', 'withdraw', 'ed')],
      ['ed withdraw', 'awa × 1'],
    ],
    [
      'an approval saves nothing',
      [saved(at('10:00'), 'ed')],
      [deed('2026-03-02T10:00:00.080Z', 'approve', 'ed')],
      ['ed approve', 'ed × 1'],
    ],
    [
      'a publication without a step is a line of its own',
      [saved(at('10:01'), null), saved(at('10:00'), null, true), saved(at('09:00'), null)],
      [],
      ['null × 1', 'null × 1', 'null × 1'],
    ],
  ])('%s', (_, saves, deeds, expected) => {
    expect(read(saves, deeds)).toEqual(expected)
  })

  test('the next page begins before the oldest thing of a line', () => {
    const group = timeline([saved(at('10:02')), saved(at('10:00'))], [])
    expect(group.map(oldestOf)).toEqual([at('10:00')])
    const step = timeline([saved(at('10:00'), 'ed', true)], [deed(at('10:00'), 'publish', 'ed')])
    expect(step.map(oldestOf)).toEqual([at('10:00')])
  })

  test('every step has its words', () => {
    for (const step of Object.keys(steps)) expect(deedWords(step)).toMatch(/^a /)
    expect(deedWords('unheard of')).toBe('unheard of')
  })

  test('what nobody did is a whole sentence, and what somebody did is not', () => {
    for (const deed of Object.keys(deedLabels)) {
      expect(isOfNobody(deed), deed).toBe(/^L/.test(deedWords(deed)))
    }
  })
})
