import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { aPioneer } from '../../support/writings'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const taken = (slug: string) =>
  `L’adresse «\u00a0${slug}\u00a0» est déjà prise (peut-être par un contenu dans la corbeille).`

const asEditor = async (method: 'POST' | 'PATCH', path: string, data: object) =>
  method === 'POST'
    ? newsroom.rest(await newsroom.hire('editor'), method, `/api/${path}`, data)
    : newsroom.save(await newsroom.hire('editor'), path, data)

describe('the address of a page', () => {
  test('is drawn from the title, in French', async () => {
    const { slug } = await newsroom.writePioneer({ name: 'Œuvres d’Éléonore à l’École' })
    expect(slug).toBe('oeuvres-d-eleonore-a-l-ecole')
  })

  test('takes the next free number when another page has it', async () => {
    const slugs = []
    for (let count = 0; count < 3; count += 1) {
      slugs.push((await newsroom.publishPioneer({ name: 'Camille Martin' })).slug)
    }
    expect(slugs).toEqual(['camille-martin', 'camille-martin-2', 'camille-martin-3'])
  })

  test('is drawn from any script, and from a name that nothing can be read of', async () => {
    const slugs = []
    for (const name of ['Łukasz Żółć', '李娜', 'محمد', '😀', '« ! »', '12'])
      slugs.push((await newsroom.publishPioneer({ name })).slug)
    expect(slugs).toEqual(['lukasz-zolc', 'li-na', 'mhmd', 'portrait', 'portrait-2', '12'])
  })

  test('is free for each of two people of one name, written at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        asEditor('POST', 'pioneers?draft=true', { ...aPioneer(), name: 'Même Instant' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    const slugs = answers.map(({ body }) => body.doc.slug)
    expect(slugs.toSorted()).toEqual([
      'meme-instant',
      ...[2, 3, 4, 5, 6].map((number) => `meme-instant-${number}`),
    ])
  })

  test('follows the name while it is typed, until somebody else chose or it was online', async () => {
    const { id } = await newsroom.writePioneer({ name: 'Ca' })
    const slug = async () => (await newsroom.stored('pioneers', id)).latest[0]?.slug
    await newsroom.publishPioneer({ name: 'Camille Roy' })
    const rename = (name: string, data: object = {}) =>
      asEditor('PATCH', `pioneers/${id}?draft=true`, { name, ...data })

    await rename('Camille Roy', { slug: 'ca' })
    expect(await slug()).toBe('camille-roy-2')
    await rename('Camille Le Roy')
    expect(await slug()).toBe('camille-le-roy')
    await rename('Camille Leroy', { slug: 'c-leroy' })
    await rename('Camille', { slug: 'c-leroy' })
    expect(await slug()).toBe('c-leroy')
    await asEditor('PATCH', `pioneers/${id}`, { _status: 'published' })
    await rename('C. Leroy', { slug: 'c-leroy' })
    expect(await slug()).toBe('c-leroy')
  })

  test('is kept when the title changes', async () => {
    const { id, slug } = await newsroom.publishPioneer({ name: 'Avant le mariage' })

    await asEditor('PATCH', `pioneers/${id}`, { name: 'Après le mariage', _status: 'published' })

    expect(await newsroom.stored('pioneers', id)).toMatchObject({
      readers: { name: 'Après le mariage', slug },
      addresses: [`/pionniers/${slug}`],
    })
  })

  test('is cleaned when it is typed by hand', async () => {
    const { id } = await newsroom.writePioneer()
    await asEditor('PATCH', `pioneers/${id}?draft=true`, { slug: '  Élan & Cie / 2026 ' })
    expect((await newsroom.stored('pioneers', id)).latest).toMatchObject([
      { slug: 'elan-cie-2026' },
    ])
  })

  test('comes back from the title when it is emptied before anything else was there', async () => {
    const answer = await asEditor('POST', 'pioneers?draft=true', { name: 'Vidée', slug: '' })
    expect(answer.body.doc.slug).toBe('videe')
  })

  test('typed by hand, is refused in French when it is taken', async () => {
    const { slug } = await newsroom.publishPioneer()
    const { id } = await newsroom.writePioneer()
    const before = await newsroom.stored('pioneers', id)

    const change = await asEditor('PATCH', `pioneers/${id}?draft=true`, { slug })
    const creation = await asEditor('POST', 'pioneers?draft=true', { name: 'Autre', slug })

    expect([change, creation]).toMatchObject([
      { status: 400, message: taken(slug) },
      { status: 400, message: taken(slug) },
    ])
    expect(await newsroom.stored('pioneers', id)).toEqual(before)
  })

  test('stays with a document in the trash, since it may come back', async () => {
    const { id, slug } = await newsroom.publishPioneer({ name: 'Dans la corbeille' })
    await asEditor('PATCH', `pioneers/${id}`, { deletedAt: new Date().toISOString() })

    const typed = await asEditor('POST', 'pioneers?draft=true', { name: 'Autre', slug })
    const drawn = await newsroom.publishPioneer({ name: 'Dans la corbeille' })

    expect(typed).toMatchObject({ status: 400, message: taken(slug) })
    expect(drawn.slug).toBe(`${slug}-2`)
  })

  test('of a copy is its own', async () => {
    const { id, slug } = await newsroom.publishPioneer({ name: 'À copier' })

    const copies = [
      await asEditor('POST', `pioneers/${id}/duplicate`, {}),
      await asEditor('POST', `pioneers/${id}/duplicate`, {}),
    ]

    expect(copies.map(({ body }) => body.doc.slug)).toEqual([`${slug}-2`, `${slug}-3`])
  })

  test('promised to two drafts goes to the first that is published; the second hears why', async () => {
    const [first, second] = [await newsroom.publishPioneer(), await newsroom.publishPioneer()]
    await asEditor('PATCH', `pioneers/${first.id}?draft=true`, { slug: 'promise' })
    await asEditor('PATCH', `pioneers/${second.id}?draft=true`, { slug: 'promise' })
    await asEditor('PATCH', `pioneers/${first.id}`, { _status: 'published' })
    const before = await newsroom.stored('pioneers', second.id)

    const answer = await asEditor('PATCH', `pioneers/${second.id}`, { _status: 'published' })

    expect(answer).toMatchObject({ status: 400, message: taken('promise') })
    expect(await newsroom.stored('pioneers', second.id)).toEqual(before)
  })

  test('belongs to a collection: a theme and a pioneer may share a word', async () => {
    const pioneer = await newsroom.publishPioneer({ name: 'Partage' })
    const theme = await newsroom.publishTheme({ title: 'Partage' })
    expect([pioneer.slug, theme.slug]).toEqual(['partage', 'partage'])
  })

  test.each(['pionniers', 'chiffres', 'admin', 'api'])(
    'of a free page cannot be the address of something else: /%s',
    async (slug) => {
      const before = await newsroom.countOf('pages')
      const answer = await asEditor('POST', 'pages?draft=true', { title: 'Une page', slug })
      expect(answer.status).toBe(400)
      expect(await newsroom.countOf('pages')).toBe(before)
    },
  )
})
