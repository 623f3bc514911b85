'use client'

import { useRef, useState } from 'react'

import {
  importAddresses,
  noAnswer,
  type Answers,
  type ImportPlan,
  type ImportReport,
} from '../../importing'

/** A file that was read, with what its sender said of it, and what would become of its lines. */
export type Trial = { file: File; answers: Answers; plan: ImportPlan }

/** Where somebody is on the way from a file to drafts. `fault`: what went wrong just before, and what to do. */
export type Step =
  | { at: 'choosing'; fault: string | null }
  | { at: 'trying'; file: File }
  | ({ at: 'tried'; fault: string | null } & Trial)
  | ({ at: 'confirming' } & Trial)
  | ({ at: 'importing' } & Trial)
  | ({ at: 'done'; report: ImportReport } & Trial)

const unreadable =
  'Le fichier n’a pas pu être envoyé\u00a0: vérifiez votre connexion, puis choisissez-le de nouveau.'
const unanswered =
  'La réponse n’est pas arrivée\u00a0: regardez dans la liste des chiffres si les brouillons y sont avant de recommencer.'

export function useImport() {
  const [step, setStep] = useState<Step>({ at: 'choosing', fault: null })
  const trial = useRef<AbortController | null>(null)

  async function tryOut(file: File) {
    setStep({ at: 'trying', file })
    await read(file, noAnswer)
  }

  /** The same file again, with what its sender says of numbers that may be two. */
  const answer = ({ file }: Trial, answers: Answers) => read(file, answers)

  async function read(file: File, answers: Answers) {
    trial.current?.abort()
    const given = new AbortController()
    trial.current = given
    const said = await send<ImportPlan>(importAddresses.plan(answers), file, given.signal)
    if (given.signal.aborted) return
    if ('value' in said) setStep({ at: 'tried', file, answers, plan: said.value, fault: null })
    else setStep({ at: 'choosing', fault: said.fault ?? unreadable })
  }

  async function write(tried: Trial) {
    setStep({ ...tried, at: 'importing' })
    const { file, plan, answers } = tried
    const address = importAddresses.apply(plan.token, plan.counts.refuse > 0, answers)
    const said = await send<ImportReport>(address, file)
    if ('value' in said) setStep({ ...tried, at: 'done', report: said.value })
    else setStep({ ...tried, at: 'tried', fault: said.fault ?? unanswered })
  }

  function startOver() {
    trial.current?.abort()
    setStep({ at: 'choosing', fault: null })
  }

  return { step, setStep, tryOut, answer, write, startOver }
}

/** `fault`: what the server says; null when it said nothing. */
type Answer<Value> = { value: Value } | { fault: string | null }

async function send<Value>(
  address: string,
  file: File,
  signal?: AbortSignal,
): Promise<Answer<Value>> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: file,
      credentials: 'same-origin',
      headers: { 'content-type': 'text/csv' },
      signal,
    })
    const said = await answer.json()
    return answer.ok ? { value: said } : { fault: said.errors?.[0]?.message ?? null }
  } catch {
    return { fault: null }
  }
}
