import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { monthOf, type CalendarDay } from '../../cms/schedule/calendar'
import { hourInWords, monthInWords } from '../../days'
import { calendarPath } from '../../workLists'
import styles from './work.module.css'

const weekdays = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche']

/** What is to appear, a month at a time, by the clock of Paris. */
export async function Calendar({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload lets anyone reach a view of ours: the view itself asks who is there.
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(calendarPath())}`)

  const { after, before, month, weeks } = await monthOf(payload, searchParams?.mois)
  const isEmpty = weeks.flat().every(({ events }) => events.length === 0)
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: 'Calendrier des parutions' }]} />
      <Gutter className={styles.page}>
        <main>
          <h1>Parutions de {monthInWords(month)}</h1>
          <nav aria-label="Mois" className={styles.turning}>
            <Link href={calendarPath(before)}>{monthInWords(before)}</Link>
            <Link href={calendarPath(after)}>{monthInWords(after)}</Link>
          </nav>
          {isEmpty && (
            <p>
              Rien n’est programmé ce mois-ci. Un contenu approuvé se programme depuis son panneau
              «&nbsp;Parution&nbsp;».
            </p>
          )}
          <table className={styles.month}>
            <thead>
              <tr>
                {weekdays.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]?.day}>
                  {week.map((day, index) => (
                    <Day key={day.day} day={day} weekday={weekdays[index]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

type DayProps = { day: CalendarDay; weekday: string | undefined }

function Day({ day: { day, events, isInMonth, isToday, number }, weekday }: DayProps) {
  return (
    <td aria-current={isToday ? 'date' : undefined} data-outside={!isInMonth || undefined}>
      <time dateTime={day}>
        <span className={styles.weekday}>{weekday} </span>
        {number}
      </time>
      {events.length > 0 && (
        <ul>
          {events.map(({ at, isWithdrawal, key, path, title }) => (
            <li key={`${key} ${at}`}>
              {hourInWords(at)} {isWithdrawal && 'retrait de '}
              <Link href={path}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
