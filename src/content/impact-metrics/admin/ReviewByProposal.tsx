'use client'

import { useField } from '@payloadcms/ui'
import { useState } from 'react'
import type { DateFieldDescriptionClientComponent } from 'payload'

import { longDate } from '@/design/dates'

import { defaultReviewBy } from '../model'
import styles from './ReviewByProposal.module.css'
import { useClaimInForm } from './useClaimInForm'

/** The usual day to look at such a figure again, to be taken with one click. */
export const ReviewByProposal: DateFieldDescriptionClientComponent = ({ path }) => {
  const { value, setValue, disabled } = useField<string | null>({ path })
  const claim = useClaimInForm()
  const [today] = useState(() => new Date().toISOString())
  const proposal = defaultReviewBy(claim, today)
  const isTaken = value?.slice(0, 10) === proposal

  return (
    <div className="field-description">
      {isTaken
        ? 'C’est la date habituelle pour un tel chiffre. '
        : `Proposé\u00a0: ${longDate(proposal)}. `}
      {!isTaken && !disabled && (
        <button
          type="button"
          className={styles.take}
          // At noon, as the calendar of the field does: the same day in every time zone of France.
          onClick={() => setValue(`${proposal}T12:00:00.000Z`)}
        >
          Prendre cette date
        </button>
      )}
    </div>
  )
}
