'use client'

import { useRef, useState } from 'react'

import { importAddresses, type ImportPlan, type ImportReport } from '../../importing'

/** Where somebody is on the way from a file to drafts. `fault`: what went wrong just before, and what to do. */
export type Step =
  | { at: 'choosing'; fault: string | null }
  | { at: 'trying'; file: File }
  | { at: 'tried'; file: File; plan: ImportPlan; fault: string | null }
  | { at: 'confirming'; file: File; plan: ImportPlan }
  | { at: 'importing'; file: File; plan: ImportPlan }
  | { at: 'done'; report: ImportReport }

const unreadable =
  'Le fichier n’a pas pu être envoyé\u00a0: vérifiez votre connexion, puis choisissez-le de nouveau.'
const unanswered =
  'La réponse n’est pas arrivée\u00a0: regardez dans la liste des chiffres si les brouillons y sont avant de recommencer.'

export function useImport() {
  const [step, setStep] = useState<Step>({ at: 'choosing', fault: null })
  const trial = useRef<AbortController | null>(null)

  async function tryOut(file: File) {
    const given = new AbortController()
    trial.current = given
    setStep({ at: 'trying', file })
    const answer = await send<ImportPlan>(importAddresses.plan, file, given.signal)
    if (given.signal.aborted) return
    if ('value' in answer) setStep({ at: 'tried', file, plan: answer.value, fault: null })
    else setStep({ at: 'choosing', fault: answer.fault ?? unreadable })
  }

  async function write(file: File, plan: ImportPlan) {
    setStep({ at: 'importing', file, plan })
    const address = importAddresses.apply(plan.token, plan.counts.refuse > 0)
    const answer = await send<ImportReport>(address, file)
    if ('value' in answer) setStep({ at: 'done', report: answer.value })
    else setStep({ at: 'tried', file, plan, fault: answer.fault ?? unanswered })
  }

  function startOver() {
    trial.current?.abort()
    setStep({ at: 'choosing', fault: null })
  }

  return { step, setStep, tryOut, write, startOver }
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
