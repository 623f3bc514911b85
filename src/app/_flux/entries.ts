import { lastWordOn, yearOf } from '@/content/corrections/model'
import { listCorrections } from '@/content/corrections/queries'
import type { CorrectionEntry } from '@/content/corrections/views/CorrectionList'
import { listPioneers, listStories as listPioneerStories } from '@/content/pioneers/queries'
import { listProgrammes, listStories as listProgrammeStories } from '@/content/programmes/queries'
import { firstOnlineOn } from '@/site/addresses'
import { newestFirst } from '@/site/order'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'

import { correctedFigures } from '../(site)/_composition/correctedFigures'
import { excerptsOf } from '../(site)/_composition/excerpts'

/** One piece of news, in plain text. `key` never changes, whatever becomes of the address. */
export type FeedEntry = {
  key: string
  path: string
  title: string
  summary: string
  /** The beginning of the text, with its figures as the page shows them; the summary where there is none. */
  text: string
  publishedOn: string
  updatedAt: string
}

const most = 50

/** What was last published, changed or corrected, as a visitor may read it. */
export async function newestEntries(reader: Reader): Promise<FeedEntry[]> {
  const [pioneers, programmes, corrections] = await Promise.all([
    listPioneers(reader),
    listProgrammes(reader),
    listCorrections(reader),
  ])
  const rectified = await correctedFigures(reader, corrections.toSorted(byLastWord).slice(0, most))
  const newest = newestFirst([
    ...pioneers.map(({ id, slug, name, headline, createdAt, updatedAt }) => ({
      key: `pionniers/${id}`,
      id,
      path: paths.pioneer(slug),
      title: name,
      summary: headline,
      publishedOn: createdAt,
      updatedAt,
    })),
    ...programmes.map(({ id, slug, name, summary, createdAt, updatedAt }) => ({
      key: `programmes/${id}`,
      id,
      path: paths.programme(slug),
      title: name,
      summary,
      publishedOn: createdAt,
      updatedAt,
    })),
    ...rectified.map(correctionEntry),
  ]).slice(0, most)

  // A draft may have waited for months: what counts is the day its address went online.
  const online = await firstOnlineOn(
    reader,
    newest.map(({ id }) => id),
  )
  const beginnings = await beginningsOf(
    reader,
    newest.map(({ id }) => id),
  )
  return newest.map(({ id, ...entry }) => ({
    ...entry,
    text: beginnings.get(id) || entry.summary,
    publishedOn: online.get(id) ?? entry.publishedOn,
  }))
}

const longestBeginning = 500

async function beginningsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const stories = [
    ...(await listPioneerStories(reader, ids)),
    ...(await listProgrammeStories(reader, ids)),
  ]
  const contents = stories.map(({ story }) => story)
  const beginnings = await excerptsOf(reader, contents, longestBeginning)
  return new Map(stories.map(({ id }, index) => [id, beginnings[index] ?? '']))
}

type Words = Parameters<typeof lastWordOn>[0]

const byLastWord = (one: Words, other: Words) => lastWordOn(other).localeCompare(lastWordOn(one))

function correctionEntry({ correction, figure }: CorrectionEntry) {
  const { id, publishedOn, before, after, note, completions } = correction
  const sentences = [
    `Nous avions écrit\u00a0: «\u00a0${before}\u00a0». Il fallait lire\u00a0: «\u00a0${after}\u00a0».`,
    note,
    ...completions.map(({ text }) => text),
  ]
  return {
    key: `rectificatifs/${id}`,
    id,
    path: paths.correction({ id, year: yearOf(correction) }),
    title: `Rectificatif\u00a0: ${figure ? figure.subject : 'un chiffre retiré depuis'}`,
    summary: sentences.join(' '),
    publishedOn,
    updatedAt: lastWordOn(correction),
  }
}
