import type { AddressInfo } from 'node:net'

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/**
 * A mail server of this test file, on a port of its own or the one that MAIL_PORT names. Imported first, it is the one
 * that a site in this process is configured with.
 */
export const received: ParsedMail[] = []

/** How many deliveries the server refuses before it accepts one again, and how long it takes to say that it did. */
export const server = { refusals: 0, slowness: 0 }

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    void simpleParser(stream).then((message) => {
      if (server.refusals > 0) {
        server.refusals -= 1
        return done(Object.assign(new Error('Try later'), { responseCode: 451 }))
      }
      received.push(message)
      setTimeout(done, server.slowness)
    })
  },
})

await new Promise<void>((resolve) =>
  smtp.listen(Number(process.env.MAIL_PORT ?? 0), '127.0.0.1', resolve),
)
const { port }: AddressInfo = Object(smtp.server.address())
Object.assign(process.env, {
  MAIL_FROM: 'Les pionniers <redaction@exemple.fr>',
  SMTP_URL: `smtp://127.0.0.1:${port}`,
})

export const closeMailServer = () => new Promise<void>((resolve) => smtp.close(() => resolve()))
