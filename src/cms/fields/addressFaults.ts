import { typeset } from '@/content/impact-metrics/typography'

type Fault = readonly [isWrong: (address: string) => boolean, sentence: string]

const urlOf = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

const schemeOf = (address: string): string => /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1] ?? ''

const isWeb = (address: string) => /^https?$/i.test(schemeOf(address))
const isMail = (address: string) => /^mailto$/i.test(schemeOf(address))

/** A page of this site, from its root. Two slashes would name another site. */
const isOurs = (address: string) => /^\/(?![/\\])/.test(address)

/** Longer addresses are cut by some servers on the way. */
export const longest = 2_000

const complete = 'Écrivez une adresse complète, qui commence par https://'

/** What is wrong with an address, read from the top. Nothing is mended: what is stored is what was written. */
const faults: readonly Fault[] = [
  [(address) => address === '', complete],
  [(address) => address.length > longest, 'L’adresse est trop longue : 2 000 signes au plus.'],
  [
    (address) => /^\s|\s$/.test(address),
    'L’adresse commence ou finit par une espace : retirez-la.',
  ],
  [
    (address) => /\s/.test(address),
    'L’adresse contient une espace : écrivez « %20 » à sa place, ou copiez l’adresse depuis le navigateur.',
  ],
  [
    (address) => /[\p{Cc}\p{Cf}]/u.test(address),
    'L’adresse contient un signe invisible : effacez-la, puis tapez-la de nouveau.',
  ],
  [
    (address) => /^[a-z]+%3a/i.test(address),
    'L’adresse a été codée tout entière (« %3A » au lieu de deux points) : copiez-la de nouveau depuis le navigateur.',
  ],
  [
    (address) => /^tel$/i.test(schemeOf(address)),
    'Un lien ne mène pas à un téléphone : écrivez le numéro dans le texte.',
  ],
  [(address) => isWeb(address) && !urlOf(address)?.hostname, complete],
  [
    (address) => isMail(address) && !/^mailto:[^@?]+@[^@?]+\.[^@?.]+/i.test(address),
    'L’adresse électronique n’est pas complète : écrivez mailto:nom@exemple.fr',
  ],
]

const others: readonly Fault[] = [
  [(address) => !schemeOf(address) || !urlOf(address), complete],
  [
    () => true,
    'Cette adresse ne s’ouvre pas dans un navigateur : écrivez une adresse qui commence par https://',
  ],
]

const sentenceOf = (address: string, some: readonly Fault[]): string | null => {
  const [, sentence] = some.find(([isWrong]) => isWrong(address)) ?? []
  return sentence === undefined ? null : typeset(sentence)
}

/** Why readers could not follow this address to a page, in a sentence; null when they can. */
export const webAddressFault = (address: string): string | null =>
  sentenceOf(address, isWeb(address) ? faults : [...faults, ...others])

/** The same of a link in a text, which may also lead to a mail or to a page of this site. */
export const linkAddressFault = (address: string): string | null =>
  isWeb(address) || isMail(address) || isOurs(address)
    ? sentenceOf(address, faults)
    : webAddressFault(address)
