'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useId } from 'react'

import type { WordingForm } from '../model'
import styles from './FigurePicker.module.css'
import { useFigure } from './useFigure'

const forms: readonly { form: WordingForm; label: string }[] = [
  { form: 'short', label: 'courte' },
  { form: 'long', label: 'longue' },
]

/** How the chosen figure reads in the sentence, shown with its own words. */
export const FigureForms: SelectFieldClientComponent = ({ path, readOnly }) => {
  const name = useId()
  const { value, setValue } = useField<WordingForm | null>({ path })
  const metric = useFormFields(([fields]) => fields.metric?.value)
  const figure = useFigure(typeof metric === 'string' && metric !== '' ? metric : null)
  const wording = figure !== null && typeof figure !== 'string' ? figure.wording : null

  return (
    <fieldset className={`field-type ${styles.forms}`}>
      <legend>Forme dans le texte</legend>
      {forms.map(({ form, label }) => (
        <label key={form} className={styles.form}>
          <input
            type="radio"
            name={name}
            value={form}
            checked={(value ?? 'short') === form}
            disabled={readOnly}
            onChange={() => setValue(form)}
          />
          <span>
            {label}
            {wording && (
              <>
                {'\u00a0: '}
                <q className={styles.example}>{wording[form]}</q>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
