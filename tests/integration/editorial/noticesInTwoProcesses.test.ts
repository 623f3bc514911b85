import { closeMailServer, received, server } from '../../support/mailServer'

import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { sendDue } from '@/editorial/cms/notices/mail/deliver'
import type { NoticeRow } from '@/editorial/cms/notices/notice'
import { startPump } from '@/editorial/cms/notices/pump'
import { tell } from '@/editorial/cms/notices/tell'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { soon } from '../../support/soon'

let newsroom: Newsroom
const said = vi.spyOn(console, 'warn').mockImplementation(() => {})

beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(async () => {
  await newsroom.close()
  await closeMailServer()
})

beforeEach(async () => {
  received.length = 0
  server.slowness = 0
  said.mockClear()
  await newsroom.payload.db.deleteMany({ collection: 'notices', where: {} })
})

type Site = ReturnType<typeof spawn>
const others: Site[] = []
afterEach(() => others.splice(0).forEach((site) => site.kill('SIGKILL')))

/** A second server on the same database, which waits to be told to send. */
async function openAnotherSite(): Promise<Site> {
  const argv = ['--conditions=production', '--import', 'tsx', 'tests/support/pumpOnce.ts']
  const site = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] })
  others.push(site)
  await once(site.stdout, 'data')
  return site
}

async function sendsAll(site: Site): Promise<void> {
  site.stdin?.write('go\n')
  expect(await once(site, 'exit')).toEqual([0, null])
}

async function tellAbout(titles: readonly string[]) {
  const { id } = await newsroom.hire('reviewer')
  const req = await createLocalReq({}, newsroom.payload)
  for (const title of titles) {
    const about = { collection: 'pioneers', id: title, title } as const
    const sentence = `Paul a approuvé « ${title} ».`
    await tell({ kind: 'decision', about, to: [id], sentence, occasion: title }, req)
  }
}

async function statesByTitle() {
  const query = { collection: 'notices', pagination: false, where: {} } as const
  const { docs } = await newsroom.payload.db.find<NoticeRow>(query)
  return Object.fromEntries(docs.map(({ title, mail }) => [title, mail]))
}

const titles = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

test('three servers that send at once send each message once', async () => {
  const sites = await Promise.all([openAnotherSite(), openAnotherSite()])
  server.slowness = 30
  await tellAbout(titles)
  await Promise.all([...sites.map(sendsAll), sendDue({ payload: newsroom.payload })])
  await sendDue({ payload: newsroom.payload })

  expect(new Set(received.map(({ subject }) => subject)).size).toBe(titles.length)
  expect(received).toHaveLength(titles.length)
  expect(new Set(Object.values(await statesByTitle()))).toEqual(new Set(['sent']))
})

test('a server killed while it sends leaves no message to be sent twice, and the others to the next', async () => {
  const site = await openAnotherSite()
  server.slowness = 60_000
  await tellAbout(['a', 'b', 'c'])
  site.stdin?.write('go\n')
  await soon(() => expect(received).toHaveLength(1))
  site.kill('SIGKILL')
  await once(site, 'exit')

  server.slowness = 0
  const stop = startPump(newsroom.payload)
  await soon(() => expect(received).toHaveLength(3))
  await stop()
  expect(await statesByTitle()).toEqual({ a: 'sending', b: 'sent', c: 'sent' })

  await sendDue({ payload: newsroom.payload, now: new Date(Date.now() + 11 * 60_000) })
  expect(received).toHaveLength(3)
  expect(await statesByTitle()).toEqual({ a: 'failed', b: 'sent', c: 'sent' })
  expect(said.mock.calls.join()).toContain('interrompus')
})
