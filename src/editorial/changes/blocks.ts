import { diffArrays } from 'diff'

import type { Block } from './prose'
import { compareRuns, wordsOf, type Part } from './words'

export type BlockChange =
  /** Passages nobody touched, for who wants to read around a change. */
  | { is: 'same'; blocks: { kind: string; text: string }[] }
  | { is: 'added' | 'removed' | 'moved-here' | 'moved-away'; kind: string; parts: Part[] }
  /** `note`: what became of the block itself, « paragraphe → intertitre ». */
  | { is: 'changed'; kind: string; parts: Part[]; note?: string }

const textOf = ({ runs }: Block) => runs.map(({ text }) => text).join('')
const keyOf = (block: Block) => JSON.stringify([block.kind, block.runs])

/** From 0 (not a word in common) to 1 (the same words). */
function likeness(one: Block, other: Block): number {
  const [words, others] = [wordsOf(textOf(one)), wordsOf(textOf(other))]
  if (words.length + others.length === 0) return one.kind === other.kind ? 1 : 0
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = others.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return (2 * shared.length) / (words.length + others.length)
}

/** Below this, a passage is another passage: word by word they would not read. */
const ALIKE = 0.4

/** Passages replaced beside each other: which became which, in order, so that most words stay. */
function pairs(removed: readonly Block[], added: readonly Block[]): BlockChange[] {
  const worth = removed.map((old) => added.map((now) => likeness(old, now)))
  const of = (from: number, to: number) => worth[from]?.[to] ?? 0
  const best: number[][] = [...removed, null].map(() => [...added, null].map(() => 0))
  const at = (from: number, to: number) => best[from]?.[to] ?? 0
  const kept = (from: number, to: number) =>
    of(from, to) < ALIKE ? -1 : of(from, to) + at(from + 1, to + 1)
  for (let from = removed.length - 1; from >= 0; from -= 1) {
    for (let to = added.length - 1; to >= 0; to -= 1) {
      const row = best[from]
      if (row) row[to] = Math.max(at(from + 1, to), at(from, to + 1), kept(from, to))
    }
  }

  const changes: BlockChange[] = []
  let [from, to] = [0, 0]
  while (from < removed.length || to < added.length) {
    const [old, now] = [removed[from], added[to]]
    if (old && now && kept(from, to) === at(from, to)) {
      changes.push(changed(old, now))
      from += 1
      to += 1
    } else if (old && (!now || at(from + 1, to) >= at(from, to + 1))) {
      changes.push({ is: 'removed', kind: old.kind, parts: compareRuns(old.runs, []) })
      from += 1
    } else if (now) {
      changes.push({ is: 'added', kind: now.kind, parts: compareRuns([], now.runs) })
      to += 1
    }
  }
  return changes
}

function changed(old: Block, now: Block): BlockChange {
  const change = { is: 'changed' as const, kind: now.kind, parts: compareRuns(old.runs, now.runs) }
  return old.kind === now.kind ? change : { ...change, note: `${old.kind} → ${now.kind}` }
}

const read = (block: Block) => ({ kind: block.kind, text: textOf(block) })

/** What became of a text, passage by passage, in reading order. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const comparator = (one: Block, other: Block) => keyOf(one) === keyOf(other)
  const found = diffArrays([...before], [...after], { comparator })
  const changes: BlockChange[] = []
  let waiting: Block[] = []
  const settle = (added: readonly Block[]) => {
    changes.push(...pairs(waiting, added))
    waiting = []
  }
  for (const { added, removed, value } of found) {
    if (removed) waiting = value
    else if (added) settle(value)
    else {
      settle([])
      changes.push({ is: 'same', blocks: value.map(read) })
    }
  }
  settle([])
  return withMoves(changes)
}

const wordsIn = (change: BlockChange) =>
  change.is === 'same' ? '' : change.kind + change.parts.map(({ text }) => text).join('')

/** A passage taken out here and put back as it was elsewhere was moved: it need not be read again. */
function withMoves(changes: readonly BlockChange[]): BlockChange[] {
  const said = (is: BlockChange['is']) => changes.filter((one) => one.is === is).map(wordsIn)
  const moved = new Set(said('removed').filter((words) => said('added').includes(words)))
  return changes.map((change) => {
    if (!moved.has(wordsIn(change))) return change
    if (change.is === 'removed') return { ...change, is: 'moved-away', parts: still(change.parts) }
    return change.is === 'added'
      ? { ...change, is: 'moved-here', parts: still(change.parts) }
      : change
  })
}

const still = (parts: readonly Part[]): Part[] => parts.map((part) => ({ ...part, is: 'same' }))
