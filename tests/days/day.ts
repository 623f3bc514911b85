import { test as base } from '../e2e/newsroom'
import type { Role } from '@/editorial/roles'
import type { ParsedMail } from 'mailparser'

import { isSlow, openLine } from './line'
import { Person, type Tally } from './person'

type Day = {
  tally: Tally
  /** Somebody of this role at her desk: signed in, in a browser of her own. */
  person: (role: Role) => Promise<Person>
  /** Somebody who never came here before. */
  stranger: () => Promise<Person>
  /** What the post brought since the day began. */
  mails: () => ParsedMail[]
}

const database = process.env.E2E_MONGODB_URL ? 'MongoDB' : 'SQLite'
const line = isSlow ? '800 ms' : 'no latency'

/** A day: a real piece of work, by people, over a line and with a post of its own. It says what it took. */
export const test = base.extend<Day, { post: ParsedMail[] }>({
  post: [
    async ({}, use) => {
      const close = await openLine()
      // Here and not above: whoever only lists the days would hold its port.
      const { received, closeMailServer } = await import('../support/mailServer')
      await use(received)
      await close()
      await closeMailServer()
    },
    { scope: 'worker', auto: true },
  ],
  tally: [
    async ({ post }, use, { title }) => {
      const began = Date.now()
      const before = post.length
      const tally: Tally = { interactions: 0 }
      await use(tally)
      const seconds = ((Date.now() - began) / 1000).toFixed(0)
      const mails = post.length - before
      console.log(
        `${title} (${database}, ${line}): ${tally.interactions} interactions, ${seconds} s, ${mails} mails`,
      )
    },
    { auto: true },
  ],
  person: async ({ elsewhere, tally }, use) => {
    await use(async (role) => new Person(await elsewhere(role), tally))
  },
  stranger: async ({ browser, baseURL, tally }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      return new Person(await context.newPage(), tally)
    })
    for (const context of contexts) await context.close()
  },
  mails: async ({ post }, use) => {
    const before = post.length
    await use(() => post.slice(before))
  },
})

export { expect } from '@playwright/test'
