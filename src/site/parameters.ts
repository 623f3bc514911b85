import { paths } from './paths'

/**
 * The query names a page listens to, in the order they are written. The front door drops every other
 * one before it looks for a stored answer, so an invented parameter can neither change nor multiply a page.
 */
export const knownParameters: Record<string, readonly string[]> = {
  [paths.pioneers]: ['type', 'theme', 'organisation', 'programme', 'tri', 'page'],
  [paths.programmes]: ['theme', 'organisation', 'tri', 'page'],
  [paths.metrics]: ['nature', 'unite', 'theme', 'verification', 'tri', 'page'],
  [paths.corrections]: ['annee'],
  [paths.search]: ['q', 'type', 'page'],
}

/** Longer questions are cut: nobody types more, and each one asked is kept for an edition. */
export const longestQuestion = 200

/**
 * What somebody typed, in the one spelling the page and the front door know: composed characters, no
 * control signs, single spaces, not too long. The case stays, since the field shows it again.
 */
export const asQuestion = (typed: string): string =>
  wholeCharacters(
    typed
      .slice(0, 4 * longestQuestion)
      .toWellFormed()
      .normalize('NFC'),
  )
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()

const wholeCharacters = (text: string) => Array.from(text).slice(0, longestQuestion).join('')

/** Free text can be written in endless ways; these parameters are known by one, and only once. */
export const spellings: Readonly<Record<string, (value: string) => string>> = { q: asQuestion }

type Values = Record<string, string | number | null | undefined>

/** An address with its parameters in the known order, without the empty ones and without `page=1`. */
export function addressOf(path: string, values: Values = {}): string {
  const query = new URLSearchParams()
  for (const name of knownParameters[path] ?? []) {
    const value = values[name]
    if (value === null || value === undefined || value === '') continue
    if (name === 'page' && Number(value) === 1) continue
    query.set(name, String(value))
  }
  const written = query.toString()
  return written ? `${path}?${written}` : path
}

/** The first value of a parameter: a repeated one is a mistake or an attack, never a choice. */
export function firstValue(value: string | string[] | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return first?.trim() ? first.trim() : null
}

/** 1 for anything that is not a whole number from 1 up. */
export function pageNumber(value: string | string[] | undefined): number {
  const text = firstValue(value) ?? ''
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1
}
