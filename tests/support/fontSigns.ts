import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** One table of a WOFF 1.0 file, unpacked. */
function tableOf(file: string, wanted: string): Buffer {
  const font = readFileSync(file)
  for (let entry = 44; entry < 44 + font.readUInt16BE(12) * 20; entry += 20) {
    if (font.toString('latin1', entry, entry + 4) !== wanted) continue
    const [start, packed, whole] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at))
    const bytes = font.subarray(start, start! + packed!)
    return packed === whole ? bytes : inflateSync(bytes)
  }
  throw new Error(`${file} has no table ${wanted}.`)
}

/** The signs a WOFF font has, from the ranges (format 4) of its `cmap`; these have no sign beyond U+FFFF. */
export function signsOf(file: string): Set<string> {
  const cmap = tableOf(file, 'cmap')
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  )
  const ranges = tables.find((table) => table.readUInt16BE(0) === 4)
  if (!ranges) throw new Error(`${file} names its signs in another way.`)

  const doubled = ranges.readUInt16BE(6)
  const signs = new Set<string>()
  for (let at = 0; at < doubled; at += 2) {
    const last = ranges.readUInt16BE(14 + at)
    const first = ranges.readUInt16BE(16 + doubled + at)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      signs.add(String.fromCodePoint(code))
    }
  }
  return signs
}
