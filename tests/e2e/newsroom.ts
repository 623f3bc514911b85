import { readFileSync } from 'node:fs'

import { test as base, expect, request, type APIRequestContext, type Page } from '@playwright/test'

import type { Role } from '@/editorial/roles'

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

/** The newsroom through its API, as one person. Every call must succeed, or the test fails. */
export class Desk {
  constructor(
    private readonly request: APIRequestContext,
    private readonly origin: string,
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

  /** Saves beside the live page. */
  save = (collection: string, id: string, data: object) =>
    this.ask('PATCH', `${collection}/${id}?draft=true`, data)

  publish = (collection: string, id: string, data: object = {}) =>
    this.ask('PATCH', `${collection}/${id}`, { ...data, _status: 'published' })

  withdraw = (collection: string, id: string) =>
    this.ask('PATCH', `${collection}/${id}`, { _status: 'draft' })

  trash = (collection: string, id: string) =>
    this.ask('PATCH', `${collection}/${id}`, { deletedAt: new Date().toISOString() })

  restore = (collection: string, id: string) =>
    this.ask('PATCH', `${collection}/${id}?trash=true`, { deletedAt: null })
}

type Newsroom = {
  signInAs: (role: Role) => Promise<void>
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
  desk: async ({ playwright, baseURL }, use) => {
    const contexts: APIRequestContext[] = []
    await use(async (role) => {
      const storageState = await sessionOf(role, baseURL ?? '')
      const context = await playwright.request.newContext({ baseURL, storageState })
      contexts.push(context)
      return new Desk(context, baseURL ?? '')
    })
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

async function signIn(role: Role, origin: string): Promise<Session> {
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

/** The status of the publication that a form asks for when `act` is done. */
export async function publishing(page: Page, act: () => Promise<void>): Promise<number> {
  const answered = page.waitForResponse(
    (answer) =>
      answer.request().method() === 'PATCH' &&
      (answer.request().postData() ?? '').includes('"published"'),
  )
  await act()
  return (await answered).status()
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
