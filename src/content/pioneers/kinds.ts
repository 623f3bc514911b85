export const kindLabels = {
  intrapreneur: 'Intrapreneur social',
  entrepreneur: 'Entrepreneur social',
} as const

export type PioneerKind = keyof typeof kindLabels
