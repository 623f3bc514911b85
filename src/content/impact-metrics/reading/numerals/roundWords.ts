import { tokenAt, type Token } from '../tokens'
import {
  collectives,
  fractionWords,
  multiplications,
  scaleWords,
  unitsAndTens,
} from '../words/numberWords'
import { stepOf, type Amount } from './amount'

const sizeAdjectives = new Set([
  'bonne',
  'petite',
  'grosse',
  'belle',
  'grande',
  'bon',
  'petit',
  'gros',
])

const singular = (word: string) => word.replace(/s$/, '')

const isOne = (word: string) => word === 'un' || word === 'une'

/** « une vingtaine », « une bonne centaine », « la centaine de bénévoles », « trois douzaines ». */
export function collectiveAt(tokens: readonly Token[], index: number): Amount | null {
  const first = tokenAt(tokens, index).lower
  const count = /^(?:la|cette|le|ce)$/.test(first) ? 1 : unitsAndTens.get(first)
  const noun = sizeAdjectives.has(tokenAt(tokens, index + 1).lower) ? index + 2 : index + 1
  const word = tokenAt(tokens, noun).lower
  // « un million » is read as a number; « le million de visiteurs » is as round as « la centaine ».
  const isScale =
    scaleWords.has(word) && (word === 'millier' ? count === 1 : /^(?:le|ce)$/.test(first))
  const size = collectives.get(singular(word)) ?? (isScale ? scaleWords.get(word) : 0)
  if (!count || !size) return null

  // « la trentaine » is an age, « la quinzaine » two weeks: only a complement makes it a count.
  const isCount = isOne(first) || count > 1 || /^(de|d’)$/.test(tokenAt(tokens, noun + 1).lower)
  if (!isCount) return null
  const value = count * size
  return {
    from: index,
    to: noun + 1,
    value,
    step: stepOf(value),
    written: 'collective',
    isPlain: false,
  }
}

/** « des milliers », « quelques centaines », « plusieurs millions »: an order of magnitude. */
export function vagueAt(tokens: readonly Token[], index: number): Amount | null {
  if (!/^(des|quelques|plusieurs|de|ces)$/.test(tokenAt(tokens, index).lower)) return null

  const word = tokenAt(tokens, index + 1).lower
  const size = word.endsWith('s')
    ? (collectives.get(singular(word)) ?? scaleWords.get(word))
    : undefined
  const hasComplement = /^(de|d’)$/.test(tokenAt(tokens, index + 2).lower)
  if (!size || !hasComplement) return null

  // « des dizaines de milliers de » multiplies.
  const further = scaleWords.get(tokenAt(tokens, index + 3).lower)
  const again = further !== undefined && /^(de|d’)$/.test(tokenAt(tokens, index + 4).lower)
  return {
    from: index + 1,
    to: again ? index + 4 : index + 2,
    value: again ? size * further : size,
    step: size,
    written: 'vague',
    isPlain: false,
  }
}

const halfStarts = new Set(['la', 'une', 'sa', 'leur', 'autre', 'de', 'bonne'])
/** « vérifié par un tiers », « confié à un tiers »: a third party, unless a whole follows. */
const beforeSomebody = /^(par|à|avec|chez|envers|contre|pour)$/

const notAfterThird = /^(confiance|payant|monde|lieu|lieux|temps)$/

/** « la moitié », « l’autre moitié », « de moitié »; not « à moitié », « la première moitié ». */
function halfAt(tokens: readonly Token[], index: number): Amount | null {
  if (!halfStarts.has(tokenAt(tokens, index).lower)) return null
  if (tokenAt(tokens, index + 1).lower !== 'moitié') return null
  // « moitié moins », « moitié prix ».
  if (/^(prix|moins)$/.test(tokenAt(tokens, index + 2).lower)) return null

  const isBare = tokenAt(tokens, index).lower === 'de'
  const from = isBare ? index + 1 : index
  return { from, to: index + 2, value: 1, outOf: 2, step: 1, written: 'fraction', isPlain: false }
}

/** « 2/3 des élèves »: without its complement it is a date or a score. */
function slashAt(tokens: readonly Token[], index: number): Amount | null {
  if (tokenAt(tokens, index).kind !== 'digits') return null

  const [top, slash, bottom, link] = [0, 1, 2, 3].map((step) => tokenAt(tokens, index + step))
  const isWritten = top?.kind === 'digits' && slash?.text === '/' && bottom?.kind === 'digits'
  if (!isWritten || slash.gap !== '' || !/^(de|des|du|d’)$/.test(link?.lower ?? '')) return null

  const [value, outOf] = [Number(top.text), Number(bottom.text)]
  if (value < 1 || value >= outOf || outOf > 20) return null
  return { from: index, to: index + 3, value, outOf, step: 1, written: 'fraction', isPlain: false }
}

/** « un tiers », « les deux tiers », « trois quarts ». */
export function fractionAt(tokens: readonly Token[], index: number): Amount | null {
  const special = halfAt(tokens, index) ?? slashAt(tokens, index)
  if (special) return special

  const first = tokenAt(tokens, index)
  const value =
    first.lower === 'le'
      ? 1
      : first.kind === 'digits'
        ? Number(first.text)
        : unitsAndTens.get(first.lower)
  const word = tokenAt(tokens, index + 1).lower
  const outOf = fractionWords.get(word)
  if (!value || !outOf || value >= outOf) return null

  const next = tokenAt(tokens, index + 2)
  const after = tokenAt(tokens, index + 3).lower
  const takesComplement = /^(de|des|du|d’)$/.test(next.lower)
  if (first.lower === 'le' && (!takesComplement || outOf > 4)) return null
  if (word === 'tiers' && (notAfterThird.test(next.lower) || notAfterThird.test(after))) return null
  const isSomebody = word === 'tiers' && value === 1 && !takesComplement
  if (isSomebody && beforeSomebody.test(tokenAt(tokens, index - 1).lower)) return null
  const isRank = first.lower === 'une' || (value > 1 && !word.endsWith('s'))
  if (isRank) return null
  return { from: index, to: index + 2, value, outOf, step: 1, written: 'fraction', isPlain: false }
}

const auxiliaries = /^(a|ont|avait|avaient|aura|auront|ayant|avoir|ai|eu|avons|avez)$/
const adverbs = /^(plus|que|presque|quasiment|même|ainsi|déjà|pratiquement|encore|donc)$/

/** « a doublé », « ont presque triplé »: a multiplication said by the verb. */
export function multiplicationAt(tokens: readonly Token[], index: number): Amount | null {
  const value = multiplications.get(tokenAt(tokens, index).lower)
  if (!value) return null

  let before = index - 1
  while (before > index - 4 && adverbs.test(tokenAt(tokens, before).lower)) before -= 1
  if (!auxiliaries.test(tokenAt(tokens, before).lower)) return null
  return { from: index, to: index + 1, value, step: 1, written: 'multiplication', isPlain: false }
}
