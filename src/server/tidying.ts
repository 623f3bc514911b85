import type { Target } from './target'

/** What a mail or a sentence leaves around an address that is copied out of it: « ), », a space, a dot. */
const around = /^[\s\p{Z}\p{Ps}\p{Pi}\p{Pf}"'<>]+|[\s\p{Z}\p{P}\p{S}]+$/gu
/** Signs nobody sees. */
const unseen = /\p{Cf}/gu

/** The address that was probably meant: in small letters, without what was copied along with it. */
export function tidied({ path }: Target): string {
  const names = path
    .split('/')
    .map((name) => decodeURIComponent(name).replace(unseen, '').replace(around, '').toLowerCase())
    .filter((name) => name !== '')
  return `/${names.map(encodeURIComponent).join('/')}`
}
