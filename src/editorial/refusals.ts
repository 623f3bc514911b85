import { abilityRefusals } from './abilityRefusals'
import { can } from './abilities'
import type { Person } from './roles'
import { stageLabels, type Stage } from './stages'
import { steps, type Step, type StepName } from './steps'

/** All that decides whether a step may be taken. People are ids of accounts. */
export type Situation = {
  stage: Stage
  /** Readers see a version of it now. */
  isLive: boolean
  inTrash: boolean
  /** The latest version says something readers do not see. */
  hasChanges: boolean
  isScheduled: boolean
  isToBeWithdrawn: boolean
  /** Published without an approval, and nobody else has approved it since. */
  isUrgent: boolean
  /** Who saved a version since the last publication. */
  contributors: readonly string[]
  /** Who wrote, or published, what went out urgently. */
  urgentContributors: readonly string[]
}

export type Refusal = {
  sentence: string
  /** 403: not this person. 409: not now. */
  status: 403 | 409
}

type Question = { name: StepName; step: Step; person: Person; now: Situation }

const oneOf = (stages: readonly Stage[]) =>
  stages.map((stage) => `« ${stageLabels[stage]} »`).join(' ou ')

const contributorsTo = ({ step, now }: Question): readonly string[] =>
  step.names === 'urgent' ? now.urgentContributors : now.contributors

const missing = {
  changes: 'Rien n’a changé depuis la dernière publication.',
  live: 'Ce contenu n’est pas en ligne.',
  'a schedule': 'Aucune publication n’est programmée.',
  'a planned withdrawal': 'Aucun retrait n’est programmé.',
  'an urgent publication': 'Aucune publication en urgence n’attend d’être relue.',
} as const

const isThere = {
  changes: ({ hasChanges }) => hasChanges,
  live: ({ isLive }) => isLive,
  'a schedule': ({ isScheduled }) => isScheduled,
  'a planned withdrawal': ({ isToBeWithdrawn }) => isToBeWithdrawn,
  'an urgent publication': ({ isUrgent }) => isUrgent,
} as const satisfies Record<keyof typeof missing, (now: Situation) => boolean>

type Rule = { status: Refusal['status']; says: (question: Question) => string | undefined }

/** Read from the top, the first that speaks is the reason. */
const rules: readonly Rule[] = [
  {
    status: 403,
    says: ({ name, step, person }) =>
      can(person, step.ability) ? undefined : abilityRefusals[name],
  },
  {
    status: 409,
    says: ({ now }) =>
      now.inTrash ? 'Ce contenu est à la corbeille : sortez-l’en d’abord.' : undefined,
  },
  {
    status: 409,
    says: ({ step, now }) =>
      step.from.includes(now.stage)
        ? undefined
        : `« ${step.label} » demande un contenu ${oneOf(step.from)} ; celui-ci est « ${stageLabels[now.stage]} ».`,
  },
  {
    status: 409,
    says: ({ step, now }) =>
      step.needs && !isThere[step.needs](now) ? missing[step.needs] : undefined,
  },
  {
    status: 403,
    says: (question) =>
      question.step.by === 'other' && contributorsTo(question).includes(question.person.id)
        ? 'Vous avez contribué à cette version : une autre personne doit la relire.'
        : undefined,
  },
  {
    status: 403,
    says: (question) =>
      question.step.by === 'contributor' && !contributorsTo(question).includes(question.person.id)
        ? 'Seule une personne qui a écrit cette version peut la reprendre.'
        : undefined,
  },
]

/** Why this person may not take this step now, or null when she may. */
export function refusalOf(name: StepName, person: Person, now: Situation): Refusal | null {
  const question = { name, step: steps[name], person, now }
  for (const { status, says } of rules) {
    const sentence = says(question)
    if (sentence) return { sentence, status }
  }
  return null
}
