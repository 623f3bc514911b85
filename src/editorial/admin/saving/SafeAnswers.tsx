'use client'

import { ServerFunctionsProvider, useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import { useCallback, type ReactNode } from 'react'

import { fieldInHand } from './fieldInHand'
import { settle } from './settle'

const AGAIN_MS = [1_000, 3_000, 9_000]

/** A new row has no fields before the server drew them: an answer that was lost is asked for again. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of AGAIN_MS) {
    try {
      return await ask()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return ask()
}

type Props = { getFields: () => FormState; children: ReactNode }

/** Answers about the form, late or out of order, pass here before they reach it. */
export function SafeAnswers({ getFields, children }: Props) {
  const { serverFunction } = useServerFunctions()
  const { collectionSlug } = useDocumentInfo()

  const safely: ServerFunctionClient = useCallback(
    async (asked) => {
      if (asked.name !== 'form-state') return serverFunction(asked)
      const answer = await untilAnswered(() => serverFunction(asked))
      const { formState: sent, schemaPath } = asked.args
      const { state } = Object(answer)
      // A form within the form (a link, a block of the text) has fields of its own.
      if (!sent || !state || schemaPath !== collectionSlug) return answer
      const current = getFields()
      const settled = settle({ sent: Object(sent), answer: state, current, focused: fieldInHand() })
      return { ...Object(answer), state: settled }
    },
    [serverFunction, collectionSlug, getFields],
  )
  return <ServerFunctionsProvider serverFunction={safely}>{children}</ServerFunctionsProvider>
}
