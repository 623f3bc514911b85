import { dayInWords, momentInWords } from '@/editorial/days'
import type { WorkflowState } from '@/editorial/workflowState'

import styles from './review.module.css'

type Props = {
  workflow: WorkflowState
  /** Where to read what went out urgently, if anything did. */
  urgentAddress: string | null
}

/** Where the document stands, who asks for it to be read and what she says. */
export function Submission({ workflow, urgentAddress }: Props) {
  const { stage, stageLabel, submittedBy, submittedOn, submissionNote, dueOn, people } = workflow
  const { openBlockingComments: open } = workflow
  const who = submittedBy && people[submittedBy]
  const isAsked = stage === 'in-review' && submittedOn
  return (
    <div className={styles.submission}>
      <p>
        <strong className={styles.stage}>{stageLabel}</strong>
        {isAsked && ` Soumis${who ? ` par ${who}` : ''} le ${momentInWords(submittedOn)}.`}
        {isAsked && dueOn && ` À relire avant le ${dayInWords(dueOn)}.`}
      </p>
      {isAsked && submissionNote && <blockquote>{`«\u00a0${submissionNote}\u00a0»`}</blockquote>}
      {urgentAddress && <Urgent workflow={workflow} address={urgentAddress} />}
      {open > 0 && (
        <p>
          {open === 1
            ? 'Un commentaire bloquant reste à résoudre avant d’approuver.'
            : `${open} commentaires bloquants restent à résoudre avant d’approuver.`}
        </p>
      )}
    </div>
  )
}

/** What readers have already, and nobody but its authors has read. */
function Urgent({ workflow, address }: { workflow: WorkflowState; address: string }) {
  const { people, urgent } = workflow
  if (!urgent) return null
  const who = people[urgent.by] ?? 'un compte supprimé'
  return (
    <p>
      {`Publié en urgence par ${who} le ${momentInWords(urgent.on)} («\u00a0${urgent.reason}\u00a0»). `}
      <a href={address}>Lire ce qui a été publié sans relecture</a>
    </p>
  )
}
