import { hasValue, isAddable, isDated, isPercentage, periodKey, shapesClash } from './addends'
import { unitKey, unitName, type Addend } from './addends'
import type { Claim } from './claim'
import { reasonAgainst } from './objections'

/** `claim` is the total, to be worded like any other figure; it has two parts or more. */
export type Sum<Part extends Addend = Addend> = { claim: Claim; parts: readonly Part[] }

/** Without a sum, `reason` says in one French sentence why; with one it is null. */
export type Sums<Part extends Addend = Addend> = {
  sums: readonly Sum<Part>[]
  reason: string | null
}

/**
 * Adds what may honestly be added: results that count the same unit over the same dated period,
 * whose sources say that nobody is counted twice. Everything else stays a list.
 */
export function sumsOf<Part extends Addend>(figures: readonly Part[]): Sums<Part> {
  const sums = grouped(figures.filter(isReady))
    .filter((parts) => parts.length > 1 && !shapesClash(parts))
    .map((parts) => ({ claim: totalOf(parts.map(({ claim }) => claim)), parts }))

  return { sums, reason: sums.length > 0 ? null : reasonAgainst(figures) }
}

const sameSum = ({ claim }: Addend) => `${unitKey(claim)}|${periodKey(claim)}`

function grouped<Part extends Addend>(figures: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>()
  for (const figure of figures) {
    const key = sameSum(figure)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.values()]
}

function isReady({ claim, isAdditive }: Addend): boolean {
  const isCounted = hasValue(claim) && unitName(claim) !== '' && !isPercentage(claim)
  return (
    isCounted && isAdditive && claim.nature === 'achieved' && isAddable(claim) && isDated(claim)
  )
}

function totalOf(claims: readonly Claim[]): Claim {
  const shapes = claims.map(({ shape }) => shape)
  const shape = shapes.find((one) => one === 'at-least' || one === 'about') ?? 'exact'
  const value = claims.reduce((total, claim) => total + (claim.value ?? 0), 0)

  return {
    nature: 'achieved',
    shape,
    // Tenths are not exact in binary: 0,1 and 0,2 are to make 0,3.
    value: Math.round(value * 1e6) / 1e6,
    unit: claims[0]?.unit,
    label: commonLabel(claims.map(({ label }) => label?.trim() ?? '')),
    period: claims[0]?.period,
  }
}

/** Words after which a sentence cannot stop. */
const leaning = /^(?:d[eu]|des|l[ae]s?|une?|à|aux?|en|dans|par|pour|sur|vers|chez|et|ou|avec)$/i

/** The label they share, or the words with which all begin; « au total » says that they differ. */
function commonLabel(labels: readonly string[]): string {
  const [first = '', ...others] = labels
  if (others.every((label) => label === first)) return first

  const split = others.map((label) => label.split(/\s+/))
  const words = first.split(/\s+/)
  const end = words.findIndex((word, at) => split.some((other) => other[at] !== word))
  const shared = end === -1 ? words : words.slice(0, end)
  while (leaning.test(shared.at(-1) ?? '')) shared.pop()
  return [shared.join(' ').replace(/,$/, ''), 'au total'].join(' ').trim()
}
