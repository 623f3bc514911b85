import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { placeSoon } from '@/cms/unplaced/place'

import { sendDueLinks } from '@/accounts/links/deliver'

import { carryOutDue } from '../schedule/carryOutDue'
import { sendDue } from './mail/deliver'
import { remindOverdue } from './overdue'
import { onWake } from './wake'

/** A scheduled publication is promised within the minute. */
const PUBLISH_EVERY_MS = 20 * 1000
const SWEEP_EVERY_MS = 60 * 1000
const REMIND_EVERY_MS = 60 * 60 * 1000
/** A mail server that hangs does not keep the server from stopping. */
const STOP_PATIENCE_MS = 2_000

/**
 * What the newsroom does by itself: publishes what is scheduled, sends e-mails as soon as what they tell is
 * committed, looks each minute for what is left, and reminds each hour of overdue reviews.
 * Returns how to stop it, which waits for what is underway.
 */
export function startPump(payload: Payload): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const publish = oneAtATime(async () => {
    await placeSoon(payload)
    await carryOutDue({ payload, signal })
  })
  const sweep = oneAtATime(() => sendDue({ payload, signal }))
  const sendLinks = oneAtATime(() => sendDueLinks({ payload, signal }))
  const remind = oneAtATime(() => remindOverdue(payload))
  const timers = [
    setInterval(publish.run, PUBLISH_EVERY_MS),
    setInterval(sweep.run, SWEEP_EVERY_MS),
    setInterval(sendLinks.run, SWEEP_EVERY_MS),
    setInterval(remind.run, REMIND_EVERY_MS),
  ]
  for (const timer of timers) timer.unref()
  // Out of the flow of the request, which has a transaction that ends.
  onWake(() => void setImmediate(sweep.run))
  publish.run()
  sweep.run()
  sendLinks.run()
  remind.run()

  return async () => {
    onWake(undefined)
    stopping.abort()
    for (const timer of timers) clearInterval(timer)
    const idle = Promise.all([publish, sweep, sendLinks, remind].map((work) => work.idle()))
    await Promise.race([idle, pause(STOP_PATIENCE_MS, undefined, { ref: false })])
  }
}

/** Runs again when it was asked for meanwhile, and never twice at once. */
function oneAtATime(work: () => Promise<unknown>) {
  let current: Promise<void> | null = null
  let isAskedAgain = false

  const loop = async () => {
    do {
      isAskedAgain = false
      await work().catch(report)
    } while (isAskedAgain)
  }
  const run = () => {
    isAskedAgain = current !== null
    current ??= loop().finally(() => (current = null))
  }
  return { run, idle: async () => void (await current) }
}

const report = (error: unknown) =>
  console.warn(
    `Ce qui se fait tout seul attend : ${error instanceof Error ? error.name : 'erreur'}.`,
  )
