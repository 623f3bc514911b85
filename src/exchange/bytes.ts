import { encodingOf, utf8, type Encoding } from './encodings'

export type Bytes = Uint8Array | AsyncIterable<Uint8Array>

export const largestFile = 10 * 1024 * 1024

const saveAsCsv =
  'Dans le tableur, choisissez «\u00a0Enregistrer sous\u00a0», puis «\u00a0CSV UTF-8\u00a0», et envoyez le fichier obtenu.'

const refusals = {
  empty: 'Ce fichier est vide.',
  tooLarge:
    'Ce fichier dépasse 10\u00a0Mo\u00a0: découpez-le en plusieurs, de 20\u202f000 lignes au plus.',
  workbook: `Ce fichier est un classeur (Excel ou LibreOffice). ${saveAsCsv}`,
  binary: `Ce fichier n’est pas un texte. ${saveAsCsv}`,
  mixed: `Ce fichier mêle deux encodages\u00a0: des accents y seraient perdus. ${saveAsCsv}`,
} as const

/** A workbook is an archive (PK), or OLE when it is old. */
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** `remark`: what whoever sent it should know of how it was read. */
export type Decoded = { text: string; remark: string | null } | { refusal: string }

/** The text of an uploaded file, or what its owner must do. Reading stops where the limit is passed. */
export async function decode(bytes: Bytes): Promise<Decoded> {
  const whole = await collect(bytes)
  if (!whole) return { refusal: refusals.tooLarge }
  if (whole.byteLength === 0) return { refusal: refusals.empty }
  if (workbooks.some((start) => start.every((byte, at) => whole[at] === byte))) {
    return { refusal: refusals.workbook }
  }
  const encoding = encodingOf(whole)
  if (!encoding) return { refusal: refusals.binary }

  const text = encoding.decode(whole)
  if (text.trim() === '') return { refusal: refusals.empty }
  return isMixed(text, encoding) ? { refusal: refusals.mixed } : { text, remark: encoding.remark }
}

/** « Ã© » is an « é » of UTF-8 in a file that is not all in UTF-8. */
const isMixed = (text: string, encoding: Encoding) =>
  encoding !== utf8 && /Ã[\u0080-\u00bf]|â€/.test(text)

async function collect(bytes: Bytes): Promise<Uint8Array | null> {
  if (bytes instanceof Uint8Array) return bytes.byteLength > largestFile ? null : bytes

  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.byteLength
    if (size > largestFile) return null
    pieces.push(piece)
  }
  return joined(pieces, size)
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
