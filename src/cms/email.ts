import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from '@/env'

import { emailBySmtp } from './smtp'

/** Until a mail server is configured, a message is a line in the log: to whom and about what, never its links. */
export const emailToTheLog: EmailAdapter = () => ({
  name: 'log',
  defaultFromAddress: 'ne-pas-repondre@localhost',
  defaultFromName: 'Les pionniers',
  sendEmail: async ({ to, subject }) => {
    console.info(`Courriel non envoyé (aucun serveur configuré) à ${addressesIn(to)} : ${subject}`)
  },
})

/** A message is for one or several people, each an address or a name with one. */
const addressesIn = (to: SendEmailOptions['to']): string =>
  [to]
    .flat()
    .map((person) => (typeof person === 'object' ? Object(person).address : person))
    .join(', ')

export const email: EmailAdapter = env.SMTP_URL
  ? emailBySmtp(env.SMTP_URL, env.MAIL_FROM ?? '')
  : emailToTheLog
