import type { Token } from '../tokens'
import type { Amount, ReadAmount } from './amount'
import { digitsAt } from './digits'
import { collectiveAt, fractionAt, multiplicationAt, vagueAt } from './roundWords'
import { spelledAt } from './spelled'

/** The longer reading first: « deux tiers » before « deux ». */
const readers: readonly ReadAmount[] = [
  fractionAt,
  collectiveAt,
  vagueAt,
  digitsAt,
  spelledAt,
  multiplicationAt,
]

/** Every number written in a sentence, from left to right, none inside another. */
export function amountsOf(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = []
  let index = 0
  while (index < tokens.length) {
    const amount = firstAmount(tokens, index)
    if (amount) amounts.push(amount)
    index = Math.max(index + 1, amount?.to ?? 0)
  }
  return amounts
}

function firstAmount(tokens: readonly Token[], index: number): Amount | null {
  for (const read of readers) {
    const amount = read(tokens, index)
    if (amount) return amount
  }
  return null
}
