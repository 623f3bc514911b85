'use client'

import { figureParts, problemsOf, wording, type Claim, type Nature } from '../model'
import { useClaimInForm } from './useClaimInForm'
import styles from './WordingPreview.module.css'

/** The sentence readers will get, while its fields are being filled, and what it still lacks. */
export function WordingPreview() {
  const claim = useClaimInForm()
  const problems = problemsOf(claim)
  const messages = [...new Set(problems.map(({ message }) => message))]

  return (
    <section className={`field-type ${styles.preview}`} aria-label="Aperçu de la phrase">
      <div aria-live="polite">
        {isBlank(claim) ? (
          <p className={styles.blank}>La phrase s’écrit ici à mesure que vous remplissez.</p>
        ) : (
          <Sentences claim={claim} />
        )}
        {messages.length > 0 && (
          <>
            <p className={styles.missing}>Il manque encore&nbsp;:</p>
            <ul className={styles.problems}>
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

const isBlank = ({ value, label, unit }: Claim) =>
  typeof value !== 'number' && !label && !unit?.singular

const styleOf: Record<Nature, string> = {
  achieved: 'résultat',
  target: 'objectif, jamais présenté comme un résultat',
  estimate: 'estimation',
  context: 'contexte',
}

function Sentences({ claim }: { claim: Claim }) {
  const { prefix, numeral, unit, rest } = figureParts(claim)

  return (
    <>
      <p className={styles.figure} data-nature={claim.nature ?? undefined}>
        {prefix && `${prefix} `}
        <strong className={styles.numeral}>{numeral}</strong>
        {` ${unit} ${rest}`}
      </p>
      <dl className={styles.forms}>
        <dt>Forme courte</dt>
        <dd>{wording(claim, 'short')}</dd>
        {claim.nature && (
          <>
            <dt>Lu comme</dt>
            <dd>{styleOf[claim.nature]}</dd>
          </>
        )}
      </dl>
    </>
  )
}
