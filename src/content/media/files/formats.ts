/** What a file is, by its first bytes: its name and its declared type are only what someone says. */
export type Format = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'pdf' | 'svg'

const starts: readonly (readonly [Format, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // The first box says what the file mostly is, then what else it can be read as.
  ['avif', /^[^]{4}ftyp(?:avi[fs]|(?:mif1|msf1|miaf)[^]{4,36}avi[fs])/],
  ['heic', /^[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/],
  ['tiff', /^(?:II[*+]\0|MM\0[*+])/],
  ['pdf', /^%PDF-/],
  ['svg', /^[^a-z]*(?:<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE svg[^>]*>|\s)*<svg[\s>]/i],
]

export function formatOf(bytes: Buffer): Format | null {
  const start = bytes.subarray(0, 1_024).toString('latin1')
  return starts.find(([, sign]) => sign.test(start))?.[0] ?? null
}

export const keptTypes: ReadonlySet<Format> = new Set<Format>([
  'jpeg',
  'png',
  'gif',
  'webp',
  'avif',
  'pdf',
])

/** Payload asks the same of a PDF, in English. */
export const isWholePdf = (bytes: Buffer): boolean =>
  ['%%EOF', 'xref'].every((mark) => bytes.subarray(-1_024).toString('latin1').includes(mark))

/** An animated PNG says before its first image that others follow. */
export function isAnimatedPng(bytes: Buffer): boolean {
  const frames = bytes.indexOf('acTL', 0, 'latin1')
  return frames > 0 && frames < bytes.indexOf('IDAT', 0, 'latin1')
}
