import type { Payload } from 'payload'

/*
 * 10 000 documents to search in: pioneers and programmes with stories of about 300 words, themes and
 * figures. Written below Payload's rules, as the rules would leave them. The same each time.
 */

const counts = { pioneers: 4_000, programmes: 990, figures: 5_000, themes: 10 }

/** A generator of one's own, so that every run searches the same texts. */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const starts =
  're pro con dé sur inter entre co par éco bio auto mé trans sou ré in em ac ap'.split(' ')
const middles =
  'cycl form duc solid lier gest nov port mati lect tabl écol vill march serv tech prat rend loge nourr soign bât jard plant'.split(
    ' ',
  )
const links = 'er in al ot ul am ib op ur el ac im'.split(' ')
const ends =
  'age ages ation ations eur eurs euse ement ements ité ités if ive ifs ique iques er é ée ées ant ante isme iste'.split(
    ' ',
  )
const real =
  'école écoles recyclage recycler entreprise entreprises emploi emplois femmes quartier quartiers rural eau énergie précarité inclusion insertion handicap ménages habitants salariés bénévoles santé logement alimentation coopérative territoire Kiehl L’Oréal Schneider Danone'.split(
    ' ',
  )
const small = 'de la le les des et à dans pour qui une un en du avec ils elle ont a été sur'.split(
  ' ',
)

/** Words as a language has them: few that are everywhere, many that are seldom. */
function speaker(random: () => number) {
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const seldom = Array.from({ length: 25_000 }, () =>
    [any(starts), any(middles), random() < 0.5 ? any(links) : '', any(ends)].join(''),
  )
  const word = () => {
    const chance = random()
    if (chance < 0.45) return any(small)
    if (chance < 0.6) return any(real)
    // Zipf, roughly: the square of a square favours the head of the list.
    return seldom[Math.floor(random() ** 4 * seldom.length)] ?? ''
  }
  const sentence = (length: number) => {
    const words = Array.from({ length }, word).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  return { any, sentence, name: () => `${capital(any(seldom))} ${capital(any(seldom))}` }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
const words = { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }

const rich = (paragraphs: readonly string[]) => ({
  root: {
    ...block,
    type: 'root',
    children: paragraphs.map((text) => ({
      ...block,
      type: 'paragraph',
      textFormat: 0,
      children: [{ ...words, text }],
    })),
  },
})

export async function writeManyTexts(payload: Payload) {
  const { any, sentence, name } = speaker(dice(7))
  const now = new Date().toISOString()
  const published = { _status: 'published', createdAt: now, updatedAt: now }
  const story = () =>
    rich(Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => sentence(15)).join(' ')))

  const write = async (
    collection: 'pioneers' | 'programmes' | 'themes' | 'impact-metrics',
    many: number,
    dataOf: (number: number) => object,
  ) => {
    const ids: string[] = []
    for (let first = 0; first < many; first += 500) {
      const transaction = await payload.db.beginTransaction()
      const req = { transactionID: transaction ?? undefined }
      for (let number = first; number < Math.min(many, first + 500); number += 1) {
        const data = { ...published, ...dataOf(number) }
        const { id } = await payload.db.create({ collection, data, req })
        ids.push(String(id))
      }
      if (transaction !== null) await payload.db.commitTransaction(transaction)
    }
    return ids
  }

  const themes = await write('themes', counts.themes, (number) => ({
    title: sentence(3),
    slug: `theme-${number}`,
    summary: sentence(12),
    order: number,
    introduction: story(),
  }))
  const pioneers = await write('pioneers', counts.pioneers, (number) => ({
    name: name(),
    slug: `personne-${number}`,
    kind: number % 2 ? 'intrapreneur' : 'entrepreneur',
    headline: sentence(12),
    themes: [any(themes)],
    story: story(),
  }))
  await write('programmes', counts.programmes, (number) => ({
    name: sentence(4),
    slug: `programme-${number}`,
    summary: sentence(15),
    themes: [any(themes)],
    story: story(),
  }))
  await write('impact-metrics', counts.figures, (number) => ({
    subject: { relationTo: 'pioneers', value: any(pioneers) },
    nature: 'achieved',
    shape: 'exact',
    value: number * 7 + 2,
    unit: { kind: 'noun', singular: 'ménage', plural: 'ménages' },
    label: sentence(5).toLowerCase().slice(0, -1),
    source: { kind: 'own-statement' },
    verification: { level: 'declared' },
  }))
  return { pioneers }
}
