import { linkAddressFault } from '../fields/addressFaults'

/** Sites that put themselves between a link and its page, and where they keep the page's address. */
const detours: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^https:\/\/www\.google\.[a-z.]+\/url\?/i, 'q'],
  [/^https:\/\/[a-z0-9]+\.safelinks\.protection\.outlook\.com\//i, 'url'],
]

function straight(address: string): string {
  const [, parameter] = detours.find(([host]) => host.test(address)) ?? []
  if (parameter === undefined || !URL.canParse(address)) return address
  return new URL(address).searchParams.get(parameter) ?? address
}

/**
 * The address of a copied link, as it may be stored: a space is written as browsers do, once.
 * Null when it leads nowhere from here, with whether that is a loss: a place in the copied text is none.
 */
export function addressOf(href: string): { href: string | null; isLost: boolean } {
  const address = straight(href.trim()).trim().replace(/\s/g, encodeURIComponent)
  if (address === '' || address.startsWith('#')) return { href: null, isLost: false }
  const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(address)
  return isRelative || linkAddressFault(address) !== null
    ? { href: null, isLost: true }
    : { href: address, isLost: false }
}
