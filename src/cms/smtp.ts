import { createTransport, type SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/** A server that does not answer is given up: the message stays to be sent. */
const PATIENCE_MS = 15_000

/** `localhost` may speak in clear; no password of ours leaves the machine that way. */
const isHere = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/** @param from an address, alone or as « Name <address> ». */
export function emailBySmtp(address: string, from: string): EmailAdapter {
  const { hostname, password, port, protocol, username } = new URL(address)
  const user = decodeURIComponent(username)
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port && { port: Number(port) }),
    secure: protocol === 'smtps:',
    requireTLS: Boolean(user) && !isHere(hostname),
    ...(user && { auth: { user, pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A message made of what people write never reads a file or an address of its own.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const [, name = 'Les pionniers', mailbox = from] = /^(.*) <(.+)>$/.exec(from) ?? []

  return () => ({
    name: 'smtp',
    defaultFromAddress: mailbox,
    defaultFromName: name,
    sendEmail: (message) => {
      const letter: SendMailOptions = { from: { name, address: mailbox }, ...message }
      return transport.sendMail(letter)
    },
  })
}
