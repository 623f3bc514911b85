import { gunzipSync } from 'node:zlib'
import { pipeline, Readable } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'

import { figureTable } from '@/content/impact-metrics/exchange/columns'
import type { PublicFigure } from '@/content/impact-metrics/public'
import { csvOf } from '@/exchange/csv'
import { jsonOf } from '@/exchange/json'

import { publicFigure } from '../impact-metrics/figures'
import { openHouse, overhearErrors, type House } from './house'

const table = figureTable('https://pionniers.exemple.fr')
const defaultCache = 64 * 1024 * 1024

/** Figures as long as real ones are. */
function* figures(count: number): Generator<PublicFigure> {
  const words = 'Rapport d’activité des équipes de terrain, chapitre deux. '
  for (let at = 0; at < count; at += 1) {
    yield publicFigure({
      id: `0f0e0d0c-0000-4000-8000-${String(at).padStart(12, '0')}`,
      caveat: words.repeat(2),
      source: {
        kind: 'report',
        title: words,
        publisher: 'Une organisation',
        date: '2024-05-01T12:00:00.000Z',
        url: `https://exemple.fr/rapports/${at}`,
        excerpt: words.repeat(3),
      },
    })
  }
}

const headers = {
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': 'attachment; filename=chiffres.csv',
  'access-control-allow-origin': '*',
}
const path = '/donnees/v1/chiffres.csv'

let house: House
afterEach(() => house.close())

const openWith = async (count: number, cacheBytes = defaultCache) => {
  house = await openHouse(
    (req, res) => {
      const isCsv = req.url?.endsWith('.csv')
      res.writeHead(200, isCsv ? headers : { 'content-type': 'application/json; charset=utf-8' })
      const rows = figures(count)
      const chunks = isCsv ? csvOf(table.columns, rows) : jsonOf(table, rows)
      pipeline(Readable.from(chunks), res, () => undefined)
    },
    { cacheBytes },
  )
}

describe('the file of 5 000 figures', () => {
  test.each([path, '/donnees/v1/chiffres.json'])(
    '%s is made once per edition, compressed, and not sent to whoever holds it',
    async (file) => {
      await openWith(5_000)
      const whole = await house.ask(file)
      const zipped = await house.ask(file, { headers: { 'accept-encoding': 'gzip' } })
      const held = await house.ask(file, {
        headers: { 'if-none-match': String(whole.headers.etag) },
      })

      expect(whole.status).toBe(200)
      expect(whole.body.byteLength).toBeGreaterThan(3_000_000)
      expect(gunzipSync(zipped.body).equals(whole.body)).toBe(true)
      expect(held).toMatchObject({ status: 304, text: '' })
      expect(house.asked).toEqual([file])

      house.edition.number = 2
      expect((await house.ask(file)).headers.etag).toBe(whole.headers.etag)
      expect(house.asked).toEqual([file, file])
    },
  )

  test('keeps its name, its type and its openness', async () => {
    await openWith(1)
    expect((await house.ask(path)).headers).toMatchObject(headers)
  })

  test('is answered whole by a memory too small to keep it', async () => {
    await openWith(5_000, 1024 * 1024)
    const { status, headers: got, body } = await house.ask(path)
    expect({ status, length: got['content-length'] }).toEqual({
      status: 200,
      length: String(body.byteLength),
    })
    expect(String(body).split('\r\n')).toHaveLength(5_002)
  })
})

test('a file that breaks off while it is made is an error, never half a file', async () => {
  const errors = overhearErrors()
  house = await openHouse((_req, res) => {
    res.writeHead(200, headers)
    res.write('Identifiant;Nom\r\n', () => res.destroy())
  })
  const { status, text } = await house.ask(path)
  expect(status).toBe(500)
  expect(text).not.toContain('Identifiant')
  expect(errors).toHaveBeenCalled()
  errors.mockRestore()
})
