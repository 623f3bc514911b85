import { describe, expect, test } from 'vitest'

import { readTable } from '@/exchange/reading'

import { bytesOf } from '../impact-metrics/figures'

const columns = [
  { name: 'name', header: 'Nom' },
  { name: 'year', header: 'Année' },
  { name: 'note', header: 'L’avis' },
]
const expected = { columns, needed: new Set(['name', 'year']) }
const read = (file: string | Uint8Array) =>
  readTable(typeof file === 'string' ? bytesOf(file) : file, expected)

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const refused: [what: string, file: string | Uint8Array, message: RegExp][] = [
  ['an empty file', '', /est vide/],
  [
    'a workbook',
    latin('PK\u0003\u0004 et la suite'),
    /est un classeur.*Enregistrer sous.*CSV UTF-8/,
  ],
  ['an old workbook', latin('\u00d0\u00cf\u0011\u00e0 et la suite'), /est un classeur/],
  ['a picture', latin('\u0089PNG and\u0000 more'), /n’est pas un texte.*Enregistrer sous/],
  ['a picture without zeros', latin('\u0089PNG\r\n\u001a\n and more'), /n’est pas un texte/],
  ['spaces alone', ' \r\n\r\n', /est vide/],
  ['accents of two kinds', latin('Nom;Ann\u00c3\u00a9e;\u00e9\r\nA;1\r\n'), /mêle deux encodages/],
  ['a missing column', 'Nom;L’avis\r\nA;b\r\n', /Il manque des colonnes\s: «\sAnnée\s»/],
  ['an unknown column', 'Nom;Année;Mois\r\nA;1;2\r\n', /titres inconnus\s: «\sMois\s»/],
  ['a column twice', 'Nom;Année;Nom\r\nA;1;2\r\n', /là deux fois\s: «\sNom\s»/],
  ['headings alone', 'Nom;Année\r\n', /aucune ligne/],
  ['headings and blank lines', 'Nom;Année\r\n;\r\n\r\n', /aucune ligne/],
  ['a quote that never closes', 'Nom;Année\r\n"A;1\r\nB;2\r\n', /guillemets/],
  ['a quote in the middle', 'Nom;Année\r\nA"B;1\r\n', /guillemets/],
  ['20 001 rows', `Nom;Année\r\n${'A;1\r\n'.repeat(20_001)}`, /plus de 20\u202f000 lignes/],
  ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1).fill(65), /dépasse 10\u00a0Mo/],
]

test.each(refused)('%s is refused whole, in words', async (_what, file, message) => {
  expect(await read(file)).toEqual({ refusal: expect.stringMatching(message) })
})

test('50 000 rows are refused whole, in words', async () => {
  const answer = await read(`Nom;Année\r\n${'Une personne;2013\r\n'.repeat(50_000)}`)

  expect(answer).toEqual({ refusal: expect.stringContaining('20\u202f000 lignes') })
})

test('an endless upload is left where the limit is passed', async () => {
  let sent = 0
  async function* endless() {
    for (;;) {
      sent += 1
      yield new Uint8Array(1024 * 1024).fill(65)
    }
  }
  expect(await readTable(endless(), expected)).toHaveProperty('refusal')
  expect(sent).toBe(11)
})

describe('what is read', () => {
  const rowsOf = async (file: string) => {
    const answer = await read(file)
    if ('refusal' in answer) throw new Error(answer.refusal)
    return answer.rows.map(({ line, cells, fault }) => ({
      line,
      ...Object.fromEntries(cells),
      fault,
    }))
  }

  test('is the cells by the name of their column, whatever order and line ends the file has', async () => {
    const rows = [{ line: 2, name: 'A', year: '1', fault: null }]
    expect(await rowsOf('\ufeffNom;Année\r\nA;1\r\n')).toEqual(rows)
    expect(await rowsOf('Année;Nom\n1;A\n')).toEqual(rows)
    expect(await rowsOf('Nom ;Année\rA;1')).toEqual(rows)
  })

  test('keeps line breaks, semicolons, quotes and spaces of a cell', async () => {
    const [row] = await rowsOf('Nom;Année\r\n" a;\r\n""b""\n ";1\r\n')
    expect(row).toMatchObject({ name: ' a;\r\n"b"\n ' })
  })

  test('counts lines as a spreadsheet does, blank ones included', async () => {
    const rows = await rowsOf('Nom;Année\r\n"A\r\nA";1\r\n;\r\n\r\nB;2\r\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 5])
  })

  test('lets a spreadsheet leave out the empty cells at the end of a row, or add some', async () => {
    expect(await rowsOf('Nom;Année;L’avis;;\r\nA;1\r\nB;2;oui;;;;\r\n;;;;\r\n')).toEqual([
      { line: 2, name: 'A', year: '1', note: '', fault: null },
      { line: 3, name: 'B', year: '2', note: 'oui', fault: null },
    ])
  })

  test('says which line has a cell that no heading names', async () => {
    const rows = await rowsOf('Nom;Année\r\nA\r\nB;2;3\r\nC;3\r\n')
    expect(rows.map(({ fault }) => fault)).toEqual([
      null,
      expect.stringMatching(/«\s3\s» est dans une colonne sans titre/),
      null,
    ])
  })

  test('passes over the reasons of an earlier refusal', async () => {
    const [row] = await rowsOf('Motif du refus;Nom;Année\r\nTrop long.;A;1\r\n')
    expect(row).toMatchObject({ name: 'A', year: '1', fault: null })
  })

  test('accepts straight apostrophes in headings, and letters of any kind anywhere', async () => {
    const name = '😀'.repeat(1_000)
    const rows = await rowsOf(`Nom;Année;L'avis\r\n${`${name};1;oui\r\n`.repeat(100)}`)
    expect(rows).toHaveLength(100)
    expect(rows.filter((row) => Object(row).name !== name || Object(row).note !== 'oui')).toEqual(
      [],
    )
  })
})

const lines = 'Nom;Année;L’avis\r\nZoé;1;« été »\r\n'
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const windows = (text: string) => latin(text.replace('’', '\u0092'))
const macintosh = (text: string) =>
  latin(
    text
      .replace('’', '\u00d5')
      .replaceAll('é', '\u008e')
      .replace('«', '\u00c7')
      .replace('»', '\u00c8'),
  )
const separatedBy = (sign: string) => lines.replaceAll(';', sign)

const asSaved: [how: string, file: string | Uint8Array, remark: RegExp | null][] = [
  ['UTF-8', lines, null],
  ['UTF-8 with its mark', `\ufeff${lines}`, null],
  ['Windows-1252', windows(lines), /Windows-1252/],
  ['Macintosh', macintosh(lines), /Macintosh/],
  ['UTF-16 with its mark', utf16(`\ufeff${lines}`), /UTF-16/],
  ['UTF-16 without it', utf16(lines), /UTF-16/],
  ['UTF-16 the other way', bigEndian(`\ufeff${lines}`), /UTF-16/],
  ['UTF-16 the other way, without its mark', bigEndian(lines), /UTF-16/],
  ['commas', separatedBy(','), null],
  ['tabs', separatedBy('\t'), null],
  ['tabs in UTF-16, as « texte Unicode »', utf16(`\ufeff${separatedBy('\t')}`), /UTF-16/],
  ['bars', separatedBy('|'), null],
  ['quotes and commas', separatedBy(',').replace('Nom,Année', '"Nom","Année"'), null],
  ['the line of Excel', `sep=;\r\n${lines}`, null],
  ['the line of Excel, quoted', `\ufeff"sep=;"\r\n${lines}`, null],
  ['the line of Excel, with empty cells', `sep=;;;\r\n${lines}`, null],
  ['the line of Excel for commas', `SEP=,\n${separatedBy(',')}`, null],
  ['the line of Excel for tabs', `sep=\t\n${separatedBy('\t')}`, null],
  ['capitals and spaces', lines.replace('Nom;Année', ' NOM ;\u00a0année'), null],
  ['accents in two parts', lines.normalize('NFD'), null],
  ['another apostrophe', lines.replace('L’avis', "l' avis".replace(' ', '')), null],
]

test.each(asSaved)('a file saved with %s is read', async (_, file, remark) => {
  const answer = await read(file)
  if ('refusal' in answer) throw new Error(answer.refusal)

  expect(answer.rows.map(({ line, cells }) => [line, ...cells.values()])).toEqual([
    [2, expect.toSatisfy((name: string) => name.normalize() === 'Zoé'), '1', expect.any(String)],
  ])
  expect(answer.rows[0]?.cells.get('note')?.normalize()).toBe('« été »')
  expect(answer.remarks).toEqual(remark ? [expect.stringMatching(remark)] : [])
})

test('blank lines before the headings are lines of the spreadsheet', async () => {
  const answer = await read(`\r\n;;\r\n${lines}`)
  expect(Object(answer).rows).toMatchObject([{ line: 4 }])
})
