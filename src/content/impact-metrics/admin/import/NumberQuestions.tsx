'use client'

import { counted, type Answers, type ImportPlan, type NumberReading } from '../../importing'
import styles from './import.module.css'

type NumberQuestionsProps = {
  plan: ImportPlan
  answers: Answers
  onAnswer: (answers: Answers) => void
}

/** « 1,250 » is one and a quarter for some, and one thousand two hundred and fifty for others: asked, for all lines. */
export function NumberQuestions({ plan, answers, onAnswer }: NumberQuestionsProps) {
  const example = plan.rows.find(({ question }) => question)?.question
  if (plan.questions === 0 || !example) return null
  const choose = (all: NumberReading) => onAnswer({ all, lines: {} })
  return (
    <div role="group" aria-labelledby="number-questions" className={styles.question}>
      <p id="number-questions">
        {counted(plan.questions, 'ligne a un nombre', 'lignes ont un nombre')} qui peut se lire de
        deux façons. Pour toutes ces lignes, la virgule ou le point sépare&nbsp;:
      </p>
      <NumberChoice
        chosen={answers.all ?? null}
        labels={{
          decimal: `les décimales (${example.decimal})`,
          thousands: `les milliers (${example.thousands})`,
        }}
        onChoose={choose}
      />
      <p className={styles.quiet}>Une ligne qui dit autre chose se règle à sa place, plus bas.</p>
    </div>
  )
}

type NumberChoiceProps = {
  chosen: NumberReading | null
  labels: Record<NumberReading, string>
  onChoose: (reading: NumberReading) => void
}

const readings = ['decimal', 'thousands'] as const

export const NumberChoice = ({ chosen, labels, onChoose }: NumberChoiceProps) => (
  <span className={styles.choices}>
    {readings.map((reading) => (
      <button
        key={reading}
        type="button"
        aria-pressed={chosen === reading}
        className={styles.filter}
        onClick={() => onChoose(reading)}
      >
        {labels[reading]}
      </button>
    ))}
  </span>
)
