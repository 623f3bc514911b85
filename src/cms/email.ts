import type { EmailAdapter } from 'payload'

/** Until a mail server is configured, a message is a line in the log: to whom and about what, never its links. */
export const emailToTheLog: EmailAdapter = () => ({
  name: 'log',
  defaultFromAddress: 'ne-pas-repondre@localhost',
  defaultFromName: 'Les pionniers',
  sendEmail: async ({ to, subject }) => {
    console.info(`Courriel non envoyé (aucun serveur configuré) à ${String(to)} : ${subject}`)
  },
})
