import type { StepName } from '@/editorial/steps'

/** Everybody who could try. « C » has saved a version of the document, « N » has not. */
export const people = [
  'visitor',
  'writer N',
  'writer C',
  'reviewer N',
  'reviewer C',
  'editor N',
  'editor C',
  'admin',
] as const
export type Who = (typeof people)[number]

/** Everything a document can be when somebody tries. */
export const situations = [
  'draft',
  'in review',
  'changes requested',
  'approved',
  'scheduled',
  'live',
  'live with a draft',
  'live, urgently',
  'to be withdrawn',
  'in the trash',
] as const
export type Situation = (typeof situations)[number]

type Permission = { on: readonly Situation[]; to: readonly Who[]; opensEdition: boolean }

const writers: readonly Who[] = [
  'writer N',
  'writer C',
  'reviewer N',
  'reviewer C',
  'editor N',
  'editor C',
]
const contributors: readonly Who[] = ['writer C', 'reviewer C', 'editor C']
const otherReviewers: readonly Who[] = ['reviewer N', 'editor N']
const editors: readonly Who[] = ['editor N', 'editor C']

/** Who may take which step of what, as the design says it; everything else is refused. */
export const permissions: Readonly<Record<StepName, Permission>> = {
  submit: {
    on: ['draft', 'changes requested', 'live with a draft'],
    to: writers,
    opensEdition: false,
  },
  'take-back': {
    on: ['in review', 'approved', 'scheduled'],
    to: contributors,
    opensEdition: false,
  },
  'request-changes': { on: ['in review'], to: otherReviewers, opensEdition: false },
  approve: { on: ['in review'], to: otherReviewers, opensEdition: false },
  publish: { on: ['approved', 'scheduled'], to: editors, opensEdition: true },
  schedule: { on: ['approved', 'scheduled'], to: editors, opensEdition: false },
  'cancel-schedule': { on: ['scheduled'], to: editors, opensEdition: false },
  withdraw: {
    on: ['live', 'live with a draft', 'live, urgently', 'to be withdrawn'],
    to: editors,
    opensEdition: true,
  },
  'schedule-withdrawal': {
    on: ['live', 'live with a draft', 'live, urgently', 'to be withdrawn'],
    to: editors,
    opensEdition: false,
  },
  'cancel-withdrawal': { on: ['to be withdrawn'], to: editors, opensEdition: false },
  'publish-urgently': {
    on: ['draft', 'in review', 'changes requested', 'approved', 'scheduled', 'live with a draft'],
    to: [...editors, 'admin'],
    opensEdition: true,
  },
  'approve-afterwards': { on: ['live, urgently'], to: otherReviewers, opensEdition: false },
}

/** The stage a document has after a step; the others leave it as it is. */
export const stagesAfter: Readonly<Partial<Record<StepName, string>>> = {
  submit: 'in-review',
  'take-back': 'draft',
  'request-changes': 'changes-requested',
  approve: 'approved',
  publish: 'draft',
  'publish-urgently': 'draft',
}

export type Answers = Map<string, number>

export const caseOf = (step: string, situation: string, who: string) =>
  [step, situation, who].join(' / ')

/** The answers as a page people can read: what was answered, and nothing that was only written. */
export function pageOf(answers: Answers): string {
  const cell = (step: string, situation: string, who: string) => {
    const status = answers.get(caseOf(step, situation, who))
    return status === 200 ? '**oui**' : String(status ?? '?')
  }
  const table = (step: string) => [
    `## ${step}`,
    '',
    `| | ${people.join(' | ')} |`,
    `|---|${people.map(() => '---|').join('')}`,
    ...situations.map(
      (situation) =>
        `| ${situation} | ${people.map((who) => cell(step, situation, who)).join(' | ')} |`,
    ),
    '',
  ]
  return [
    '# Who may take which step',
    '',
    'Written by the tests (`tests/integration/editorial/matrix.test.ts`) from what the server answered.',
    '« C » has saved a version of the document, « N » has not. 401: not signed in; 403: not this person;',
    '409: not now. Every refusal left the document, its revision, the journal and the edition as they were.',
    '',
    ...Object.keys(permissions).flatMap(table),
  ].join('\n')
}
