'use client'

import { useForm, useRouteCache } from '@payloadcms/ui'

import type { StepName } from '../../steps'
import type { WorkflowState } from '../../workflowState'
import { useSaving } from '../saving/useSaving'
import { askWorkflow, rememberWorkflow } from './workflowStore'

type Faults = { message: string; path: string }[]

const UNREACHABLE = 'L’étape n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'
const OVERTAKEN =
  'Ce contenu a été enregistré par quelqu’un d’autre depuis que vous l’avez ouvert\u00a0: choisissez d’abord quelle version garder.'

/** Takes steps of the document in the form: what is on the screen is saved first, and is what the step is about. */
export function useStep(path: string | null) {
  const { dispatchFields } = useForm()
  const { clearRouteCache } = useRouteCache()
  const saver = useSaving()

  /** @returns why nothing was done, as a sentence; null when it was. */
  return async function take(name: StepName, input: object): Promise<string | null> {
    if (path === null || !saver) return 'Enregistrez d’abord ce contenu.'
    const saved = await saver.save('named')
    if (saved.kind === 'conflict') return OVERTAKEN
    if (saved.kind !== 'saved') {
      return `Vos dernières modifications ne sont pas enregistrées\u00a0: ${saved.reason}`
    }
    const workflow = await askWorkflow(path)
    if (!workflow) return UNREACHABLE
    if (workflow.fingerprint !== saver.basedOn()) return OVERTAKEN

    const refusal = await send(name, { ...named(name, workflow), ...input })
    if (refusal) return refusal
    clearRouteCache()
    return null
  }

  async function send(name: StepName, body: object): Promise<string | null> {
    const answer = await fetch(`${path}/steps/${name}`, {
      body: JSON.stringify(body),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    }).catch(() => null)
    const answered = await answer?.json().catch(() => null)
    if (!answer || !answered) return UNREACHABLE
    if (answer.ok && path) {
      rememberWorkflow(path, answered)
      return null
    }
    const [error] = answered.errors ?? []
    const errors: Faults = error?.data?.errors ?? []
    // What keeps the content from being public is shown where it is.
    if (errors.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
    return [error?.message ?? UNREACHABLE, ...errors.map(({ message }) => message)].join(' ')
  }
}

/** The content a step is about: an urgent publication, or what is on the screen. */
function named(name: StepName, { version, fingerprint, urgent }: WorkflowState) {
  const isAboutUrgent = name === 'approve-afterwards' && urgent
  return isAboutUrgent
    ? { version: urgent.version, fingerprint: urgent.fingerprint }
    : { version, fingerprint }
}
