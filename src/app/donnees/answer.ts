import { streamOf } from '@/exchange/stream'
import type { Reader } from '@/site/reader'

import { dataFile } from './files'

/** Published data is for every site to read. */
const forAll = { 'access-control-allow-origin': '*' } as const

const headersOf = {
  json: () => ({ 'content-type': 'application/json; charset=utf-8' }),
  csv: (name: string) => ({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename=${name}`,
  }),
} as const

/** The data file of this name as this reader may see it, sent while it is made. */
export function answerWith(reader: Reader, name: string): Response {
  const known = dataFile(name)
  if (!known) return unknown()

  const { file, format } = known
  return new Response(streamOf(file(reader, format)), {
    headers: { ...forAll, ...headersOf[format](name) },
  })
}

const unknown = () =>
  new Response('Ce fichier n’existe pas. La page /donnees dit lesquels existent.\n', {
    status: 404,
    headers: { ...forAll, 'content-type': 'text/plain; charset=utf-8' },
  })
