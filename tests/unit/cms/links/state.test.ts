import { expect, test } from 'vitest'

import { linkState, type LinkState } from '@/cms/links/state'

type Check = [day: string, status: 'alive' | 'dead' | 'unclear' | 'refused']

const after = (...checks: Check[]) =>
  checks.reduce<LinkState | null>((state, [day, status]) => linkState(state, { status }, day), null)

const rows: [story: string, checks: Check[], expected: LinkState][] = [
  [
    'a page that answers is alive',
    [['2026-03-01', 'alive']],
    { status: 'alive', failures: 0, since: null, failedOn: null },
  ],
  [
    'a page missing once is failing',
    [['2026-03-01', 'dead']],
    { status: 'failing', failures: 1, since: '2026-03-01', failedOn: '2026-03-01' },
  ],
  [
    'a page missing three times on one day is failing',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-01', 'dead'],
      ['2026-03-01', 'dead'],
    ],
    { status: 'failing', failures: 1, since: '2026-03-01', failedOn: '2026-03-01' },
  ],
  [
    'a page missing on two days is failing',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-02', 'dead'],
      ['2026-03-02', 'dead'],
    ],
    { status: 'failing', failures: 2, since: '2026-03-01', failedOn: '2026-03-02' },
  ],
  [
    'a page missing on three days is dead, since the first of them',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-04', 'dead'],
      ['2026-03-08', 'dead'],
    ],
    { status: 'dead', failures: 3, since: '2026-03-01', failedOn: '2026-03-08' },
  ],
  [
    'a site that is down in between counts neither for nor against it',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-02', 'unclear'],
      ['2026-03-03', 'dead'],
      ['2026-03-04', 'unclear'],
      ['2026-03-05', 'dead'],
    ],
    { status: 'dead', failures: 3, since: '2026-03-01', failedOn: '2026-03-05' },
  ],
  [
    'a dead page stays dead while its site is down',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-02', 'dead'],
      ['2026-03-03', 'dead'],
      ['2026-03-04', 'unclear'],
    ],
    { status: 'dead', failures: 3, since: '2026-03-01', failedOn: '2026-03-03' },
  ],
  [
    'a page that comes back is alive, and starts again',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-02', 'dead'],
      ['2026-03-03', 'alive'],
      ['2026-03-04', 'dead'],
    ],
    { status: 'failing', failures: 1, since: '2026-03-04', failedOn: '2026-03-04' },
  ],
  [
    'a site that is down stays unclear since the first day',
    [
      ['2026-03-01', 'unclear'],
      ['2026-03-09', 'unclear'],
    ],
    { status: 'unclear', failures: 0, since: '2026-03-01', failedOn: null },
  ],
  [
    'an address that leads inside is refused, whatever it was',
    [
      ['2026-03-01', 'dead'],
      ['2026-03-02', 'refused'],
    ],
    { status: 'refused', failures: 0, since: '2026-03-02', failedOn: null },
  ],
]

test.each(rows)('%s', (_, checks, expected) => {
  expect(after(...checks)).toEqual(expected)
})
