import { dayInWords, hourInWords, momentInWords } from '../../days'
import { stageLabels } from '../../stages'
import { sinceInWords } from '../../waiting'
import type { WorkflowState } from '../../workflowState'

/** What readers see, in words. */
export function onlineInWords({ isLive, inTrash, live, withdrawOn }: WorkflowState): string {
  if (inTrash) return 'À la corbeille'
  if (!isLive) return 'Pas en ligne'
  const version = live ? `En ligne\u00a0: version du ${dayInWords(live.on)}` : 'En ligne'
  return withdrawOn ? `${version}, à retirer le ${momentInWords(withdrawOn)}` : version
}

/** How far what readers do not see yet is, in words. */
export function changesInWords(state: WorkflowState, now: Date): string {
  const { hasChanges, stage, stageSince, scheduledOn } = state
  if (!hasChanges) return 'Aucune modification en attente'
  if (scheduledOn) return `Modifications approuvées, à paraître le ${momentInWords(scheduledOn)}`
  const label = stageLabels[stage].toLowerCase()
  return stageSince
    ? `Modifications\u00a0: ${label} ${sinceInWords(stageSince, now)}`
    : `Modifications\u00a0: ${label}`
}

const nameOf = ({ people }: WorkflowState, id: string | null | undefined) =>
  (id && people[id]) || 'un compte supprimé'

const WRITES_FOR_MS = 2 * 60 * 1000
const isInHand = ({ stage }: WorkflowState) => stage === 'draft' || stage === 'changes-requested'

/**
 * Somebody else is writing: a line to read, never a lock, because no save overwrites another unseen. It
 * ends with the submission, and soon after the last save of whoever left.
 */
export function writingNow(state: WorkflowState, me: string | undefined, now: Date): string | null {
  const { savedBy, savedOn } = state
  if (!savedBy || !savedOn || savedBy === me || !isInHand(state)) return null
  if (now.getTime() - Date.parse(savedOn) > WRITES_FOR_MS) return null
  return `${nameOf(state, savedBy)} écrit ici\u00a0: dernier enregistrement à ${hourInWords(savedOn)}.`
}

/** Who has it, and what was said of it: a sentence a line. */
export function explanations(state: WorkflowState): string[] {
  const { approval, decision, dueOn, reviewers, stage, submittedBy, submittedOn, urgent } = state
  const lines: string[] = []
  if (stage === 'in-review' && submittedOn) {
    const asked = reviewers.map((id) => nameOf(state, id)).join(', ')
    lines.push(
      `Soumis par ${nameOf(state, submittedBy)} le ${momentInWords(submittedOn)}${asked ? `, à relire par ${asked}` : ''}${dueOn ? `, avant le ${dayInWords(dueOn)}` : ''}.`,
    )
    if (state.submissionNote) lines.push(`«\u00a0${state.submissionNote}\u00a0»`)
  }
  if (stage === 'approved' && approval) {
    lines.push(`Approuvé par ${nameOf(state, approval.by)} le ${momentInWords(approval.on)}.`)
  }
  if (stage === 'changes-requested' && decision) {
    lines.push(`Corrections demandées par ${nameOf(state, decision.by)}\u00a0:`)
    lines.push(`«\u00a0${decision.note ?? ''}\u00a0»`)
  }
  if (stage === 'draft' && decision?.step === 'void') {
    lines.push(
      `L’approbation a été annulée par une modification de ${nameOf(state, decision.by)}\u00a0: ${decision.fields.join(', ')}. Soumettez-le à nouveau.`,
    )
  }
  if (urgent) {
    lines.push(
      `Publié en urgence par ${nameOf(state, urgent.by)} le ${momentInWords(urgent.on)} («\u00a0${urgent.reason}\u00a0»)\u00a0: à relire après coup par une autre personne.`,
    )
  }
  return lines
}
