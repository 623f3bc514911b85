import type { PayloadRequest } from 'payload'

/**
 * A form in a browser names itself and counts its saves: « k3f9… 12 ». The answer to one may be lost on its
 * way; the next then says more than the server thinks it has seen, and is no conflict with oneself. The same
 * one may be sent twice by what lies between them. One that arrives after a later one of the same form is
 * late, and says nothing any more.
 */
const TURN = /^([\da-z]{8,40}) (\d{1,9})$/

export function turnOf({ headers }: PayloadRequest): string | null {
  const turn = headers.get('x-form-turn')
  return turn !== null && TURN.test(turn) ? turn : null
}

export function order(
  turn: string | null,
  last: string | null | undefined,
): 'next' | 'late' | 'of another form' {
  const [, form, count] = TURN.exec(turn ?? '') ?? []
  const [, lastForm, lastCount] = TURN.exec(last ?? '') ?? []
  if (form === undefined || form !== lastForm) return 'of another form'
  return Number(count) >= Number(lastCount) ? 'next' : 'late'
}
