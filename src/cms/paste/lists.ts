import { lineEnd, textOf, type Block, type Place, type Run } from './blocks'
import { lookOf, type Look, type Sheet } from './looks'

type Item = Extract<Place, { kind: 'item' }>

const numbered = /^\(?(\d+|[a-z]|[ivxlcdm]+)\s*[.)°]/i

/** Word writes an item of a list as a paragraph, with its level in a property of its own and its mark in the words. */
export function wordItem(element: Element, look: Look, sheet: Sheet): Item | null {
  const level = /\blevel(\d+)\b/.exec(look.get('mso-list') ?? '')?.[1]
  if (level === undefined) return null

  const drawn = [...element.querySelectorAll('*')].find(
    (one) => lookOf(one, sheet).get('mso-list') === 'ignore',
  )
  const mark = (drawn?.textContent ?? '').trim()
  const number = numbered.exec(mark)?.[1]
  return {
    kind: 'item',
    level: Number(level),
    ordered: number !== undefined,
    start: Number(number) || 1,
    list: /\bl\d+\b/.exec(look.get('mso-list') ?? '')?.[0],
  }
}

const bullet = /^[·•▪◦‣●○■]\s+/

/** A paragraph that somebody began with a bullet, typed or drawn by a program that says no more. */
export function typedItem(block: Block): Block {
  const [sign] = block.place.kind === 'p' ? (bullet.exec(textOf(block)) ?? []) : []
  if (sign === undefined) return block
  const place: Item = { kind: 'item', level: 1, ordered: false, start: 1, list: bullet }
  return { place, runs: withoutStart(block.runs, sign.length) }
}

function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.flatMap((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return text === '' || text === lineEnd ? (text === '' ? [] : [run]) : [{ ...run, text }]
  })
}
