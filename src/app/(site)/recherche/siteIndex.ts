import { wordingsOf } from '@/content/impact-metrics/excerpts'
import { listWholePages } from '@/content/pages/queries'
import { listStories as listPioneerStories } from '@/content/pioneers/queries'
import { listStories as listProgrammeStories } from '@/content/programmes/queries'
import { listTexts as listThemeTexts, listThemes } from '@/content/themes/queries'
import { emptyIndex, updatedIndex, type SearchIndex } from '@/search/searchIndex'
import { onceAnEdition } from '@/site/edition'
import type { Reader } from '@/site/reader'

import {
  everyOutline,
  everyPioneer,
  everyProgramme,
  figureCatalogue,
} from '../_composition/published'
import { withPages } from '../_composition/themeEntries'
import { documentsOf, type SiteDocument } from './documents'
import { textsOf, type Texts } from './texts'

export type SiteIndex = { index: SearchIndex<SiteDocument>; texts: Texts }

/** What visitors can find in this edition. What reads as in the edition before is kept from it. */
export const siteIndex = onceAnEdition<SiteIndex>('search', async (reader, before) => {
  const { texts, documents } = await readSite(reader, before?.texts ?? null)
  return { texts, index: await updatedIndex(before?.index ?? emptyIndex(), documents) }
})

async function readSite(reader: Reader, before: Texts | null) {
  const [pioneers, programmes, allThemes, { entries: figures }, outlines, pages] =
    await Promise.all([
      everyPioneer(reader),
      everyProgramme(reader),
      listThemes(reader),
      figureCatalogue(reader),
      everyOutline(reader),
      listWholePages(reader),
    ])
  const themes = withPages(allThemes, { pioneers, programmes })
  const texts = new Map([
    ...(await textsOf(pioneers, before, async (ids) =>
      (await listPioneerStories(reader, ids)).map(({ id, story }) => ({ id, content: story })),
    )),
    ...(await textsOf(programmes, before, async (ids) =>
      (await listProgrammeStories(reader, ids)).map(({ id, story }) => ({ id, content: story })),
    )),
    ...(await textsOf(themes, before, async (ids) =>
      (await listThemeTexts(reader, ids)).map(({ id, introduction, resources }) => ({
        id,
        content: introduction,
        also: resources,
      })),
    )),
  ])
  // A text may cite a figure whose subject has no page: it is read all the same.
  const wordings = wordingsOf(new Map(outlines.map(({ id, claim }) => [id, claim])))
  return {
    texts,
    documents: documentsOf({ pioneers, programmes, themes, figures, pages, texts, wordings }),
  }
}
