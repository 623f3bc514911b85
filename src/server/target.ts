import { spellings } from '@/site/parameters'

/** What a request asks for, in one spelling only: two addresses that mean the same page are the same text. */
export type Target = {
  /** Canonical path, safe to send back as a Location: one leading slash, no backslash, no dot segment. */
  path: string
  /** The same, decoded and in lower case, for rules that nobody may dodge by spelling. */
  plain: string
  query: URLSearchParams
  /** False when the address was written another way (trailing or double slashes). */
  isCanonical: boolean
}

const SIMPLE = /^\/(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?:\/(?!$)|$))*$/
const FORBIDDEN = /[\u0000-\u001f\u007f]/

/** @returns null when the address cannot be read. */
export function readTarget(url: string): Target | null {
  const mark = url.indexOf('?')
  const written = mark < 0 ? url : url.slice(0, mark)
  const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))
  if (SIMPLE.test(written)) return { path: written, plain: written, query, isCanonical: true }
  if (!written.startsWith('/')) return null

  const segments = decodeSegments(written)
  if (!segments) return null

  const path = `/${segments.map(encodeURIComponent).join('/')}`
  const plain = `/${segments.join('/')}`.toLowerCase()
  const isCanonical = written === '/' || !/\/\/|\/$/.test(written)
  return { path, plain, query, isCanonical }
}

function decodeSegments(written: string): string[] | null {
  try {
    const segments = written.split('/').filter(Boolean).map(decodeURIComponent)
    const isSound = segments.every((name) => name !== '.' && name !== '..' && !FORBIDDEN.test(name))
    return isSound ? segments : null
  } catch {
    return null
  }
}

/** Path and known parameters, in the known order, without empty or repeated values: the key of a page. */
export function keyOf({ path, query }: Target, names: readonly string[] = []): string {
  const kept = new URLSearchParams()
  for (const name of names) {
    for (const value of valuesOf(query, name)) if (value) kept.append(name, value)
  }
  const search = kept.toString()
  return search ? `${path}?${search}` : path
}

function valuesOf(query: URLSearchParams, name: string): Iterable<string> {
  const spell = spellings[name]
  return spell ? [spell(query.get(name) ?? '')] : new Set(query.getAll(name))
}
