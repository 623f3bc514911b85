import { numeral, typeset } from '@/content/impact-metrics/typography'

import { deedLabels } from '../../deeds'
import { momentInWords } from '../../days'
import type { JournalRecord } from './chain'
import type { Fault, Head, Verdict } from './verify'

/** What was found, in French, for whoever asked. */
export function wordsOf({ fault, head, waiting }: Verdict): string {
  if (fault) return typeset(faultWords(fault))
  const rest = waiting === 0 ? [] : [typeset(waitingWords(waiting))]
  if (!head) return ['Le journal est vide.', ...rest].join('\n')
  const what =
    head.seq === 1 ? 'une trace.' : `${numeral(head.seq)} traces, chacune tient à celle d’avant.`
  return [
    typeset(`Le journal est entier : ${what}`),
    ...rest,
    `Pour prouver plus tard que rien n’en a été coupé ni réécrit, notez ailleurs\u00a0:`,
    `npm run journal:verify -- ${head.seq}:${head.hash}`,
  ].join('\n')
}

const waitingWords = (count: number): string =>
  count === 1
    ? 'Une trace est écrite et attend son numéro : le serveur le lui donne à la prochaine étape, ou dans la minute.'
    : `${numeral(count)} traces sont écrites et attendent leur numéro : le serveur le leur donne à la prochaine étape, ou dans la minute.`

function faultWords(fault: Fault): string {
  const { seq, record } = fault
  const which = `La trace n°\u00a0${seq}${record ? ` (${summary(record)})` : ''}`
  switch (fault.kind) {
    case 'changed':
      return `${which} a été modifiée : elle ne dit plus ce que son empreinte a scellé.`
    case 'unlinked':
      return `${which} ne tient pas à celle d’avant : l’une des deux a été réécrite ou remplacée.`
    case 'misplaced':
      return `${which} n’est pas à sa place : un numéro sert deux fois, ou n’en est pas un.`
    case 'rewritten':
      return `${which} n’est pas celle que vous avez notée : le journal a été réécrit.`
    case 'missing':
      return `${numbers(seq, fault.upTo)} dans le journal.`
    case 'lost':
      return `Une trace manque dans le journal, d’après ${fault.promisedBy}.`
    case 'cut':
      return `Le journal est coupé : ${numbers(seq, fault.upTo).toLowerCase()}, d’après ${fault.promisedBy}.`
  }
}

const numbers = (from: number, upTo: number) =>
  from === upTo
    ? `La trace n°\u00a0${from} manque`
    : `Les traces n°\u00a0${from} à ${upTo} manquent`

const summary = ({ actorName, at, step, title }: JournalRecord) =>
  [
    deedLabels[step] ?? step,
    `« ${title || 'Sans titre'} »`,
    actorName ?? 'le site',
    momentInWords(at),
  ].join(', ')

const form = /^(?<seq>\d{1,12}):(?<hash>[0-9a-f]{64})$/

/** « 1234:abc… », as `wordsOf` writes it. @throws a sentence when it is something else. */
export function headFrom(word: string | undefined): Head | undefined {
  if (word === undefined) return undefined
  const { seq, hash } = form.exec(word)?.groups ?? {}
  if (seq && hash) return { seq: Number(seq), hash }
  throw new Error(
    typeset(
      'Écrivez la trace notée comme journal:verify l’a donnée : son numéro, « : », son empreinte.',
    ),
  )
}
