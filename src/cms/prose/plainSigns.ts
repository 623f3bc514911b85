type Rule = readonly [signs: RegExp, become: string]

/** Joiners make one picture of several emoji, and shape the words of Persian or of India: there they stay. */
const needlessJoiner =
  /(?<=(?:^|[\s\p{P}\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}*)[\u200c\u200d]+/gu

/** Signs that nobody sees and that hide a word from a search, and letters that a printer joined. */
const rules: readonly Rule[] = [
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [needlessJoiner, ''],
  [/\ufb00/g, 'ff'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
  [/\ufb03/g, 'ffi'],
  [/\ufb04/g, 'ffl'],
  [/[\ufb05\ufb06]/g, 'st'],
]

const once = (text: string): string =>
  rules.reduce((left, [signs, become]) => left.replace(signs, become), text).normalize('NFC')

/**
 * A text in the signs a keyboard types, as it is read. Doing it twice changes nothing: what one pass brings
 * together, the next one reads.
 */
export function plainSigns(text: string): string {
  const plain = once(text)
  return plain === text ? text : plainSigns(plain)
}
