import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'

import { noJoins } from '@/cms/databases/noJoins'

import { documentPath } from '../../noticeLinks'
import type { Revision } from '../revisions/revision'
import { PARIS } from './parisTime'
import { plans } from './plans'

export type CalendarEvent = {
  key: string
  path: string
  title: string
  at: string
  /** Whether readers lose it then. */
  isWithdrawal: boolean
}
export type CalendarDay = {
  /** `2026-11-25`. */
  day: string
  number: number
  isInMonth: boolean
  isToday: boolean
  events: CalendarEvent[]
}
export type Month = {
  /** `2026-11`. */
  month: string
  before: string
  after: string
  weeks: CalendarDay[][]
}

const DAYS = 7

function monthFrom(asked: unknown, today: Temporal.PlainDate): Temporal.PlainYearMonth {
  const isOne = typeof asked === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(asked)
  return isOne ? Temporal.PlainYearMonth.from(asked) : today.toPlainYearMonth()
}

/** What is to appear in a month, in whole weeks from Monday, by the clock of Paris. */
export async function monthOf(payload: Payload, asked: unknown, now = new Date()): Promise<Month> {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(PARIS)
    .toPlainDate()
  const month = monthFrom(asked, today)
  const first = month.toPlainDate({ day: 1 })
  const start = first.subtract({ days: first.dayOfWeek - 1 })
  const end = month.toPlainDate({ day: month.daysInMonth })
  const weeks = Math.ceil((start.until(end).days + 1) / DAYS)
  const events = await eventsBetween(payload, start, start.add({ weeks }))

  const dayAt = (index: number): CalendarDay => {
    const date = start.add({ days: index })
    const day = date.toString()
    return {
      day,
      number: date.day,
      isInMonth: date.month === month.month,
      isToday: date.equals(today),
      events: events.get(day) ?? [],
    }
  }
  return {
    month: month.toString(),
    before: month.subtract({ months: 1 }).toString(),
    after: month.add({ months: 1 }).toString(),
    weeks: Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: DAYS }, (_, day) => dayAt(week * DAYS + day)),
    ),
  }
}

const instantAt = (date: Temporal.PlainDate) => date.toZonedDateTime(PARIS).toInstant().toString()

async function eventsBetween(
  payload: Payload,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<Map<string, CalendarEvent[]>> {
  const within = { greater_than_equal: instantAt(from), less_than: instantAt(until) }
  const events: CalendarEvent[] = []
  for (const { on, step } of plans) {
    const { docs } = await payload.db.find<Revision>({
      collection: 'revisions',
      ...noJoins,
      limit: 1_000,
      pagination: false,
      where: { [on]: within },
    })
    for (const { contentType, document, key, title, [on]: at } of docs) {
      events.push({
        key,
        path: documentPath(contentType, document),
        title: title ?? '',
        at: new Date(at ?? 0).toISOString(),
        isWithdrawal: step === 'withdraw',
      })
    }
  }
  const days = new Map<string, CalendarEvent[]>()
  for (const event of events.sort((one, other) => (one.at < other.at ? -1 : 1))) {
    const day = Temporal.Instant.from(event.at).toZonedDateTimeISO(PARIS).toPlainDate().toString()
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return days
}
