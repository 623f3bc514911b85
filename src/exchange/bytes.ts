export type Bytes = Uint8Array | AsyncIterable<Uint8Array>

export const largestFile = 10 * 1024 * 1024

const saveAsUtf8 =
  'Enregistrez le fichier en «\u00a0CSV UTF-8\u00a0», avec des points-virgules, puis recommencez.'

const refusals = {
  empty: 'Ce fichier est vide.',
  tooLarge:
    'Ce fichier dépasse 10\u00a0Mo\u00a0: découpez-le en plusieurs, de 20\u202f000 lignes au plus.',
  workbook: `Ce fichier est un classeur (Excel ou LibreOffice). ${saveAsUtf8}`,
  utf16: `Ce fichier est en UTF-16 («\u00a0texte Unicode\u00a0»). ${saveAsUtf8}`,
  binary: `Ce fichier n’est pas un texte. ${saveAsUtf8}`,
  windows: `Ce fichier n’est pas en UTF-8 (sans doute en Windows-1252\u00a0: les accents y seraient perdus). ${saveAsUtf8}`,
} as const

/** First bytes that give a format away. A workbook is an archive (PK), or OLE when it is old. */
const signatures: readonly (readonly [keyof typeof refusals, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
]

export type Decoded = { text: string } | { refusal: string }

/** The text of an uploaded file, or what its owner must do. Reading stops where the limit is passed. */
export async function decode(bytes: Bytes): Promise<Decoded> {
  const whole = await collect(bytes)
  if (!whole) return { refusal: refusals.tooLarge }

  const fault = faultOf(whole)
  if (fault) return { refusal: refusals[fault] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(whole) }
  } catch {
    return { refusal: refusals.windows }
  }
}

function faultOf(bytes: Uint8Array): keyof typeof refusals | null {
  if (bytes.byteLength === 0) return 'empty'

  const signed = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (signed) return signed[0]
  return bytes.includes(0) ? faultOfZeros(bytes) : null
}

/** Without its mark, UTF-16 shows by a zero beside almost every letter. */
function faultOfZeros(bytes: Uint8Array) {
  const sample = bytes.subarray(0, 200)
  const zeros = sample.filter((byte) => byte === 0).length
  return zeros > sample.byteLength / 3 ? 'utf16' : 'binary'
}

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
