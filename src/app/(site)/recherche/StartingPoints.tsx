import { listThemes } from '@/content/themes/queries'
import { ThemeRows } from '@/content/themes/views/ThemeRows'
import { counted } from '@/design/numbers'
import { Rows } from '@/design/Rows'
import { Section } from '@/design/Section'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'

import { everyPioneer, everyProgramme, figureCatalogue } from '../_composition/published'
import { holdsSomething, themeEntries } from '../_composition/themeEntries'
import { kindWords } from './kinds'

/** Where to begin without a word in mind: the lists, then the themes that hold something. */
export async function StartingPoints({ reader }: { reader: Reader }) {
  const [pioneers, programmes, themes, { entries: figures }] = await Promise.all([
    everyPioneer(reader),
    everyProgramme(reader),
    listThemes(reader),
    figureCatalogue(reader),
  ])
  const hubs = themeEntries(themes, { pioneers, programmes, figures }).filter(holdsSomething)
  const lists = [
    { kind: 'pioneers', count: pioneers.length, note: 'Qui ils sont, et où ils agissent' },
    { kind: 'programmes', count: programmes.length, note: 'Ce qu’ils ont créé, et avec qui' },
    { kind: 'figures', count: figures.length, note: 'Leurs effets, sourcés et datés' },
  ] as const

  return (
    <>
      {hubs.length > 0 && (
        <Section id="themes" title="Par thématique" layout="side">
          <ThemeRows entries={hubs} />
        </Section>
      )}
      <Section id="listes" title="Par liste" layout="side">
        <Rows
          rows={[
            ...lists
              .filter(({ count }) => count > 0)
              .map(({ kind, count, note }) => ({
                key: kind,
                href: kindWords[kind].all,
                title: counted(count, kindWords[kind]),
                note,
              })),
            {
              key: 'plan',
              href: paths.siteMap,
              title: 'Le plan du site',
              note: 'Toutes les pages',
            },
          ]}
        />
      </Section>
    </>
  )
}
