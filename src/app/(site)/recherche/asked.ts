import { counted } from '@/design/numbers'
import { excerptAround, marked } from '@/search/marks'
import type { Answer, Found } from '@/search/search'
import { pageOf } from '@/site/pagination'
import { addressOf, asQuestion, firstValue, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'

import type { SiteDocument } from './documents'
import { kindNamed, kinds, kindWords, type Kind } from './kinds'

export type Asked = { question: string; kind: Kind | null; page: number }

type Parameters = Record<string, string | string[] | undefined>

/** A kind we do not know is no kind. Only one kind at a time is cut into pages. */
export function askedBy({ q, type, page }: Parameters): Asked {
  const kind = kindNamed(firstValue(type))
  return { question: asQuestion(firstValue(q) ?? ''), kind, page: kind ? pageNumber(page) : 1 }
}

export const addressFor = ({ question, kind, page }: Partial<Asked>): string =>
  addressOf(paths.search, { q: question, type: kind && kindWords[kind].value, page })

type SiteAnswer = Answer<SiteDocument>
type FoundHere = Found<SiteDocument>

/** How many of each kind stand together before one kind is chosen. */
const inFront = 5

export type Group = { kind: Kind; total: number; found: readonly FoundHere[] }

/** By kind, the kind of the best result first. Each is cut short unless it is the one asked for. */
export function groupsOf(found: readonly FoundHere[]): Group[] {
  const byKind = new Map<Kind, FoundHere[]>()
  for (const one of found) {
    const others = byKind.get(one.document.kind)
    if (others) others.push(one)
    else byKind.set(one.document.kind, [one])
  }
  return [...byKind].map(([kind, all]) => ({
    kind,
    total: all.length,
    found: all.slice(0, inFront),
  }))
}

/** One page of the kind that was asked for. Null when there is no such page. */
export const pageOfKind = (found: readonly FoundHere[], kind: Kind, page: number) =>
  pageOf(
    found.filter(({ document }) => document.kind === kind),
    page,
  )

/** Every kind that was found, in one order whatever the question, each with its count. */
export function choicesFor(groups: readonly Group[], { question, kind }: Asked) {
  const all = groups.reduce((sum, { total }) => sum + total, 0)
  const present = kinds.flatMap((one) => groups.find((group) => group.kind === one) ?? [])
  return [
    { label: 'Tous', href: addressFor({ question }), count: all, isChosen: kind === null },
    ...present.map(({ kind: one, total }) => ({
      label: kindWords[one].title,
      href: addressFor({ question, kind: one }),
      count: total,
      isChosen: kind === one,
    })),
  ]
}

const result = { one: 'résultat', many: 'résultats' }

/** What was found, and whether it answers the whole question. */
export function leadFor({ words, found }: SiteAnswer, question: string): string {
  if (words.length === 0) {
    return 'Il n’y a là aucun mot à chercher : les plus courants sont partout. Essayez avec un nom, un lieu, une idée.'
  }
  if (found.length === 0) return `Rien ne répond à « ${question} ».`

  const results = `${counted(found.length, result)} pour «\u00a0${question}\u00a0».`
  const whole = found.filter((one) => one.words === words.length).length
  if (words.length < 2 || whole === found.length) return results
  if (whole === 0) return `${results} Aucun n’a tous ces mots.`
  return `${results} ${whole > 1 ? `Les ${whole} premiers ont` : 'Le premier a'} tous ces mots.`
}

const excerptLength = 220

/** A result as the page shows it: a figure has a sentence in place of a title, and no other text. */
export function shownAs({ document, terms }: FoundHere) {
  const { id, path, title, about, summary, text, hue } = document
  return {
    key: id,
    href: path,
    hue,
    title: marked(title || summary, terms),
    isSentence: title === '',
    about: marked(about, terms),
    excerpt: title ? excerptAround(joined(summary, text), terms, excerptLength) : [],
  }
}

const joined = (summary: string, text: string): string => {
  const end = summary === '' || /[.!?…»]$/.test(summary) ? ' ' : ' — '
  return `${summary}${text && end}${text}`.trim()
}
