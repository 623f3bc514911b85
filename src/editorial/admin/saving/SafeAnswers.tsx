'use client'

import { ServerFunctionsProvider, useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import { useCallback, type ReactNode } from 'react'

import { fieldInHand } from './fieldInHand'
import { differences, valuesOf } from './formValues'
import { settle } from './settle'

const AGAIN_MS = [1_000, 3_000, 9_000]

/** A new row has no fields before the server drew them: an answer that was lost is asked for again. */
async function untilAnswered(ask: () => Promise<unknown>): Promise<unknown> {
  for (const pause of AGAIN_MS) {
    try {
      return await ask()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return ask()
}

type Props = {
  getFields: () => FormState
  /** For a form with fields that follow from others. */
  askAgain?: () => void
  children: ReactNode
}

/** Answers about the form, late or out of order, pass here before they reach it. */
export function SafeAnswers({ askAgain, getFields, children }: Props) {
  const { serverFunction } = useServerFunctions()
  const { collectionSlug } = useDocumentInfo()

  const safely: ServerFunctionClient = useCallback(
    async (asked) => {
      if (asked.name !== 'form-state') return serverFunction(asked)
      const answer = await untilAnswered(async () => serverFunction(asked))
      const { formState, schemaPath } = asked.args
      const { state } = Object(answer)
      // A form within the form (a link, a block of the text) has fields of its own.
      if (!formState || !state || schemaPath !== collectionSlug) return answer
      const sent: FormState = Object(formState)
      const current = getFields()
      // Once Payload has taken this answer in.
      if (differences(valuesOf(sent), valuesOf(current)).length > 0) setTimeout(() => askAgain?.())
      const settled = settle({ sent, answer: state, current, focused: fieldInHand() })
      return { ...Object(answer), state: settled }
    },
    [serverFunction, collectionSlug, getFields, askAgain],
  )
  return <ServerFunctionsProvider serverFunction={safely}>{children}</ServerFunctionsProvider>
}
