import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import {
  test as base,
  expect,
  request,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from '@playwright/test'

import type { Role } from '@/editorial/roles'

import { prose } from '../support/writings'
import { accountsFile } from './site.mjs'

const mailboxes = {
  writer: 'redaction',
  reviewer: 'relecture',
  editor: 'publication',
  admin: 'administration',
} as const satisfies Record<Role, string>

/** The seed prints each account once, address and password on one line: the test site keeps that page. */
function passwordOf(role: Role, port: string): { email: string; password: string } {
  const printed = readFileSync(accountsFile(port), 'utf8')
  const found = new RegExp(`(${mailboxes[role]}@\\S+)\\s+(?:\\|\\s*)?(\\S{12,})`).exec(printed)
  if (!found?.[1] || !found[2]) throw new Error(`The seed printed no account for ${role}.`)
  return { email: found[1], password: found[2] }
}

type Part = { collection: string; id: string; version: string; fingerprint: string }
const asRead = ({ collection, id, version, fingerprint }: Part): Part => ({
  ...{ collection, id },
  ...{ version, fingerprint },
})

/** The newsroom through its API, as one person. Every call must succeed, or the test fails. */
export class Desk {
  constructor(
    private readonly request: APIRequestContext,
    private readonly origin: string,
    private readonly colleague: (role: Role) => Promise<Desk>,
  ) {}

  /** What the API answers, whatever it is. */
  call = (method: string, path: string, data?: object) =>
    this.request.fetch(`/api/${path}`, { method, data, headers: { Origin: this.origin } })

  private async ask(method: string, path: string, data?: object) {
    const answer = await this.call(method, path, data)
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300)
    return answer.json()
  }

  async find(collection: string, field: string, value: string) {
    const query = `where[${field}][equals]=${encodeURIComponent(value)}&draft=true&depth=0&trash=true`
    const { docs } = await this.ask('GET', `${collection}?${query}`)
    return docs[0]
  }

  async create(collection: string, data: object) {
    const { doc } = await this.ask('POST', `${collection}?draft=true&depth=0`, data)
    return doc
  }

  /** A document no other journey knows. */
  write = (story = 'Elle a fondé un atelier.', name = `Lina ${randomUUID().slice(0, 8)}`) =>
    this.create('pioneers', {
      name,
      kind: 'entrepreneur',
      headline: 'Une accroche',
      story: prose(story),
    })

  /** Saves beside the live page. */
  async save(collection: string, id: string, data: object) {
    const { basedOn } = await this.ask('GET', `${collection}/${id}?draft=true&depth=0`)
    // Somebody else may have the document open: another journey does.
    const flags = 'draft=true&overrideLock=true'
    return this.ask('PATCH', `${collection}/${id}?${flags}`, { basedOn, ...data })
  }

  /** Takes a step of the document as it stands now. */
  async step(collection: string, id: string, name: string, input: object = {}) {
    const state = await this.ask('GET', `${collection}/${id}/workflow`)
    const { version, fingerprint } = state
    // Whoever decides has read what goes with it, and opened the source of each figure.
    const parts: Part[] = name === 'approve' ? state.attached : []
    const attached = parts.map((part) => asRead(part))
    const figures = [{ collection, id }, ...attached]
      .filter((part) => part.collection === 'impact-metrics')
      .map((part) => part.id)
    const body = { version, fingerprint, figures, ...(parts.length > 0 && { attached }), ...input }
    return this.ask('POST', `${collection}/${id}/steps/${name}`, body)
  }

  /** Saves, submits, has it approved by somebody else, publishes. */
  async publish(collection: string, id: string, data: object = {}) {
    if (Object.keys(data).length > 0) await this.save(collection, id, data)
    await this.step(collection, id, 'submit')
    await (await this.colleague('reviewer')).step(collection, id, 'approve')
    return this.step(collection, id, 'publish')
  }

  withdraw = (collection: string, id: string) =>
    this.step(collection, id, 'withdraw', { note: 'Il le faut.' })

  trash = (collection: string, id: string) =>
    this.ask('PATCH', `${collection}/${id}`, { deletedAt: new Date().toISOString() })

  restore = (collection: string, id: string) =>
    this.ask('PATCH', `${collection}/${id}?trash=true`, { deletedAt: null })
}

type Newsroom = {
  signInAs: (role: Role) => Promise<void>
  /** Another browser, where somebody else is signed in. */
  elsewhere: (role: Role) => Promise<Page>
  desk: (role: Role) => Promise<Desk>
  /** What a reader gets on the first request, nothing remembered. */
  read: (path: string) => Promise<{ status: number; html: string; location: string | null }>
}

export const test = base.extend<Newsroom>({
  signInAs: async ({ page, baseURL }, use) => {
    await use(async (role) => {
      const { cookies } = await sessionOf(role, baseURL ?? '')
      await page.context().addCookies(cookies)
    })
  },
  elsewhere: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (role) => {
      const storageState = await sessionOf(role, baseURL ?? '')
      const context = await browser.newContext({ baseURL, storageState })
      contexts.push(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  desk: async ({ playwright, baseURL }, use) => {
    const contexts: APIRequestContext[] = []
    const sitDown = async (role: Role): Promise<Desk> => {
      const storageState = await sessionOf(role, baseURL ?? '')
      const context = await playwright.request.newContext({ baseURL, storageState })
      contexts.push(context)
      return new Desk(context, baseURL ?? '', sitDown)
    }
    await use(sitDown)
    for (const context of contexts) await context.dispose()
  },
  read: async ({ baseURL }, use) => {
    await use(async (path) => {
      const answer = await fetch(new URL(path, baseURL), { redirect: 'manual' })
      const location = answer.headers.get('location')
      return { status: answer.status, html: await answer.text(), location }
    })
  },
})

type Session = Awaited<ReturnType<APIRequestContext['storageState']>>

const sessions = new Map<Role, Promise<Session>>()

/** One sign-in a role: the site counts them, and refuses whoever tries too often. */
function sessionOf(role: Role, origin: string): Promise<Session> {
  const session = sessions.get(role) ?? signIn(role, origin)
  sessions.set(role, session)
  return session
}

export async function signIn(role: Role, origin: string): Promise<Session> {
  const context = await request.newContext({ baseURL: origin })
  const answer = await context.post('/api/users/login', {
    data: passwordOf(role, new URL(origin).port),
    headers: { Origin: origin },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  const session = await context.storageState()
  await context.dispose()
  return session
}

/** Takes a step from the panel of the document on the page. @returns the status it was answered with. */
export async function stepOnPage(page: Page, label: string, fill?: () => Promise<void>) {
  const panel = page.getByRole('region', { name: 'Parution' })
  await panel.getByRole('button', { name: label, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: label })
  await fill?.()
  const answered = page.waitForResponse((answer) => answer.url().includes('/steps/'))
  // Where something could still be better, the button says that the step is taken all the same.
  const knowingly = dialog.getByRole('button', { name: /quand même$/ })
  await dialog.getByRole('button', { name: label, exact: true }).or(knowingly).click()
  const answer = await answered
  return answer.status()
}

/** Every request a page makes until it is quiet, with what came back. */
export async function visit(page: Page, path: string) {
  const requests: { url: string; type: string }[] = []
  page.on('request', (request) =>
    requests.push({ url: request.url(), type: request.resourceType() }),
  )
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  return { requests, status: answer?.status() }
}

export { expect }
