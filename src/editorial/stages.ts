/** How far the next version of a document is on its way to readers. What readers see now is another matter. */
export const stageLabels = {
  draft: 'Brouillon',
  'in-review': 'En relecture',
  approved: 'Approuvé',
  'changes-requested': 'À corriger',
} as const

export type Stage = keyof typeof stageLabels
