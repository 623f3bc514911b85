import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/**
 * Which addresses may be visited. What a URL says is judged before anything is sent; where its name
 * leads is judged when the connection opens, so that a name cannot change its mind in between.
 */
export class RefusedAddress extends Error {}

/** Opens the door of a test's own server, and no other: the visitor refuses the rest as ever. */
export type Exceptions = Readonly<{ addresses: readonly string[]; ports: readonly number[] }>

const longestUrl = 2_000

const onlyPublic = 'L’adresse mène à un réseau privé\u00a0: elle n’est pas visitée.'

type Rule = { refuses: (url: URL, exceptions?: Exceptions) => boolean; because: string }

const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i

const bareHost = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

const isName = (url: URL) => isIP(bareHost(url)) === 0

const rules: readonly Rule[] = [
  {
    refuses: ({ protocol }) => !['http:', 'https:'].includes(protocol),
    because: 'Seules les adresses en http et https sont visitées.',
  },
  {
    refuses: ({ href }) => href.length > longestUrl,
    because: 'L’adresse est trop longue pour être visitée.',
  },
  {
    refuses: ({ username, password }) => username !== '' || password !== '',
    because: 'L’adresse contient un identifiant ou un mot de passe\u00a0: retirez-le.',
  },
  {
    // The standard ports are not written in a parsed URL.
    refuses: ({ port }, exceptions) => port !== '' && !isOpen(port, exceptions),
    because: 'L’adresse nomme un port inhabituel\u00a0: seuls les ports 80 et 443 sont visités.',
  },
  {
    refuses: (url) => isName(url) && (privateName.test(url.hostname) || isOneWord(url)),
    because: onlyPublic,
  },
  { refuses: (url) => isUnlisted(bareHost(url)), because: onlyPublic },
]

function isOpen(port: string, exceptions?: Exceptions): boolean {
  const explicit = Number(port)
  return explicit === 80 || explicit === 443 || exceptions?.ports.includes(explicit) === true
}

const isOneWord = ({ hostname }: URL) => !hostname.replace(/\.$/, '').includes('.')

/** Why the URL may not be visited, as a sentence for people; null when nothing in it forbids it. */
export const refusalOf = (url: URL, exceptions?: Exceptions): string | null =>
  rules.find(({ refuses }) => refuses(url, exceptions))?.because ?? null

/** Private corners of IPv6 that the filtering agent takes for public ones. */
const unlisted = new BlockList()
unlisted.addSubnet('::', 96, 'ipv6')
unlisted.addSubnet('fec0::', 10, 'ipv6')
unlisted.addSubnet('64:ff9b:1::', 48, 'ipv6')
unlisted.addSubnet('3fff::', 20, 'ipv6')

const isUnlisted = (address: string) => isIP(address) === 6 && unlisted.check(address, 'ipv6')

const leadsInside = (found: string | LookupAddress[]) =>
  typeof found === 'string' ? isUnlisted(found) : found.some(({ address }) => isUnlisted(address))

/** Names are asked as usual; an answer from one of those corners is no answer. */
export const publicLookup =
  (lookup: LookupFunction = systemLookup): LookupFunction =>
  (hostname, options, answer) =>
    lookup(hostname, options, (error, found, family) => {
      if (!error && leadsInside(found)) answer(new RefusedAddress(onlyPublic), found, family)
      else answer(error, found, family)
    })

/** One agent per scheme; they keep no connection, so that each visit is judged anew. */
export function filteringAgents(exceptions?: Exceptions) {
  const options = { keepAlive: false, allowIPAddressList: [...(exceptions?.addresses ?? [])] }
  return {
    http: new RequestFilteringHttpAgent(options),
    https: new RequestFilteringHttpsAgent(options),
  }
}

/** The refusal inside an error of a request, if that is what stopped it. */
export function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (error instanceof RefusedAddress) return error.message
  // The agent says it in words only.
  if (/^DNS lookup .* is not allowed\./.test(error.message)) return onlyPublic
  return refusalIn(error.cause)
}
