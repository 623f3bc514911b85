/** How a text is written in bytes, in the words of whoever reads the answer; null for UTF-8, which needs none. */
export type Encoding = { decode: (bytes: Uint8Array) => string; remark: string | null }

const decoder = (name: string) => (bytes: Uint8Array) => new TextDecoder(name).decode(bytes)

/** What Windows-1252 holds where Latin-1 has controls: some versions of Node decode it as Latin-1. */
const above = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => above[sign.charCodeAt(0) - 0x80] ?? sign)

const remarkOf = (name: string) =>
  `Ce fichier est en ${name}\u00a0: ses accents ont été lus ainsi. Vérifiez-les ci-dessous.`

export const utf8: Encoding = { decode: decoder('utf-8'), remark: null }
const littleEndian: Encoding = {
  decode: decoder('utf-16le'),
  remark: remarkOf('UTF-16 («\u00a0texte Unicode\u00a0» d’Excel)'),
}
const bigEndian: Encoding = { ...littleEndian, decode: decoder('utf-16be') }
const windows: Encoding = {
  decode: windows1252,
  remark: remarkOf('Windows-1252 (le «\u00a0CSV\u00a0» d’Excel)'),
}
const macintosh: Encoding = {
  decode: decoder('macintosh'),
  remark: remarkOf('Macintosh (le «\u00a0CSV\u00a0» d’Excel pour Mac)'),
}

const SAMPLE = 4_000

/** Null for what is no text at all. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return littleEndian
  if (first === 0xfe && second === 0xff) return bigEndian
  if (bytes.includes(0)) return withoutMark(bytes.subarray(0, SAMPLE))
  if (controls.test(Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1'))) return null
  return isUtf8(bytes) ? utf8 : oneByteEach(bytes)
}

const controls = /[\u0001-\u0008\u000e-\u001f]/

/** UTF-16 without its mark shows by a zero on one side of almost every letter, and on that side alone. */
function withoutMark(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [before = 0, after = 0] = zeros
  const many = sample.length / 3
  if (after > many && before < after / 10) return littleEndian
  return before > many && after < before / 10 ? bigEndian : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const E_ACUTE = { windows: 0xe9, macintosh: 0x8e } as const

/** French writes « é » more than any other accent: where it is tells the two apart. */
function oneByteEach(bytes: Uint8Array): Encoding {
  const count = (wanted: number) => bytes.filter((byte) => byte === wanted).length
  return count(E_ACUTE.macintosh) > count(E_ACUTE.windows) ? macintosh : windows
}
