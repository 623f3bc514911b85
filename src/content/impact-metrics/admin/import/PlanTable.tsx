'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import {
  counted,
  fateLabels,
  shownFates,
  type ImportPlan,
  type NumberReading,
  type PlannedRow,
  type ShownFate,
} from '../../importing'
import styles from './import.module.css'
import { NumberChoice } from './NumberQuestions'

const together = 50

const oneLabels: Record<ShownFate, string> = {
  create: 'à créer',
  update: 'à modifier',
  unchanged: 'inchangé',
  refuse: 'refusé',
}

type OnAnswer = (line: number, reading: NumberReading) => void

/** The lines with their fates, a few at a time, all of them or those of one fate. */
export function PlanTable({ plan, onAnswer }: { plan: ImportPlan; onAnswer: OnAnswer }) {
  const [fate, setFate] = useState<ShownFate | null>(null)
  const [most, setMost] = useState(together)
  const rows = plan.rows.filter((row) => fate === null || row.fate === fate)
  const total = fate === null ? totalOf(plan) : plan.counts[fate]
  const shown = rows.slice(0, most)
  const choose = (next: ShownFate | null) => {
    setFate(next)
    setMost(together)
  }

  return (
    <>
      <div role="group" aria-label="Lignes à montrer" className={styles.filters}>
        <Filter
          label="toutes"
          count={totalOf(plan)}
          isOn={fate === null}
          onChoose={() => choose(null)}
        />
        {shownFates.map((one) => (
          <Filter
            key={one}
            label={fateLabels[one]}
            count={plan.counts[one]}
            isOn={fate === one}
            onChoose={() => choose(one)}
          />
        ))}
      </div>
      <table className={styles.table}>
        <caption className={styles.caption} aria-live="polite">
          {counted(shown.length, 'ligne montrée', 'lignes montrées')} sur {counted(total, 'ligne')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Ligne</th>
            <th scope="col">Sort</th>
            <th scope="col">Chiffre</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.line} row={row} onAnswer={onAnswer} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button buttonStyle="secondary" size="small" onClick={() => setMost(most + together)}>
          Montrer plus de lignes
        </Button>
      )}
      {rows.length <= most && total > rows.length && (
        <p className={styles.quiet}>
          {counted(total - rows.length, 'autre ligne n’est', 'autres lignes ne sont')} pas montrées
          ici&nbsp;: elles sont comptées.
        </p>
      )}
    </>
  )
}

const totalOf = ({ counts }: ImportPlan) =>
  shownFates.reduce((total, fate) => total + counts[fate], 0)

type FilterProps = { label: string; count: number; isOn: boolean; onChoose: () => void }

const Filter = ({ label, count, isOn, onChoose }: FilterProps) => (
  <button type="button" aria-pressed={isOn} className={styles.filter} onClick={onChoose}>
    {label} <span className={styles.count}>{count}</span>
  </button>
)

type RowProps = { row: PlannedRow; onAnswer: OnAnswer }

const Row = ({ row: { line, fate, subject, wording, messages, question }, onAnswer }: RowProps) => (
  <tr>
    <td className={styles.line}>{line}</td>
    <td>
      <span className={styles.fate} data-fate={fate}>
        {oneLabels[fate]}
      </span>
    </td>
    <td className={styles.what}>
      {subject && <span className={styles.subject}>{subject}</span>}
      {wording && <span className={styles.wording}>{wording}</span>}
      {messages.length > 0 && (
        <ul className={styles.messages}>
          {messages.map(({ column, text }, at) => (
            <li key={at}>
              {column && <strong>{column}&nbsp;: </strong>}
              {text}
            </li>
          ))}
        </ul>
      )}
      {question && (
        <span role="group" aria-label={`Le nombre de la ligne ${line}`} className={styles.answer}>
          Lire&nbsp;:{' '}
          <NumberChoice
            chosen={question.reading}
            labels={question}
            onChoose={(reading) => onAnswer(line, reading)}
          />
        </span>
      )}
    </td>
  </tr>
)
