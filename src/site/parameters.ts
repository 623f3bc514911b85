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
}

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
