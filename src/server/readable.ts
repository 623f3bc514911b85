const ATTRIBUTES = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`
const COMMENT = String.raw`<!--[\s\S]*?-->`
const PLACEHOLDER = String.raw`<template id="[BP]:[^"]*"><\/template>`

/** Everything in Next's HTML that is not for reading; style elements are matched whole so as to be left alone. */
const PIECES = new RegExp(
  [
    String.raw`<script\b(?<script>${ATTRIBUTES})>[\s\S]*?<\/script\s*>`,
    String.raw`<style\b${ATTRIBUTES}>[\s\S]*?<\/style\s*>`,
    String.raw`<link\b(?<link>${ATTRIBUTES})>`,
    String.raw`<meta name="x-status" content="(?<status>404|410)"\s*\/?>`,
    String.raw`<div hidden(?:="")?(?: id="S:[^"]*")?>(?:${COMMENT}|${PLACEHOLDER})*<\/div>`,
    String.raw`<div hidden(?:="")? id="(?<late>S:[^"]*)">`,
    String.raw`<template data-dgst="(?<digest>[^"]*)"`,
    PLACEHOLDER,
    COMMENT,
  ].join('|'),
  'g',
)
const FOR_SCRIPTS = /\bas="script"|\brel="(?:modulepreload|expect)"/
const JSON_LD = /\btype="application\/ld\+json"/
/** What Next sends when a page calls `notFound()`: its text exists for scripts only. */
const EMPTY_SHELL = '<html id="__next_error__">'

export type Readable = {
  html: string
  /** The status the page asks for by its marker, which Next cannot set for it. */
  status: 404 | 410 | null
  /** Why a reader without scripts would not see the whole page. */
  fault: string | null
}

/** The page as readers get it: the same words, links, styles and JSON-LD, without anything to run. */
export function makeReadable(source: string): Readable {
  let status: Readable['status'] = null
  let fault = source.includes(EMPTY_SHELL) ? 'Next n’a rendu qu’une page vide' : null

  const html = source.replace(PIECES, (piece, ...rest) => {
    const found: Record<string, string | undefined> = rest.at(-1)
    if (found.status) status = found.status === '410' ? 410 : 404
    if (found.late) fault = `le contenu ${found.late} attend un script (Suspense ou loading)`
    if (found.digest !== undefined) fault = `le rendu a échoué (${found.digest})`
    return isForReading(piece, found) ? piece : ''
  })
  return { html, status, fault }
}

function isForReading(
  piece: string,
  { script, link }: Record<string, string | undefined>,
): boolean {
  if (script !== undefined) return JSON_LD.test(script)
  if (link !== undefined) return !FOR_SCRIPTS.test(link)
  return piece.startsWith('<style')
}
