import type { Metadata } from 'next'

import { search } from '@/search/search'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openVisitor } from '@/site/openReader'
import { paths } from '@/site/paths'

import { Groups, OneKind } from './Answers'
import { askedBy, choicesFor, groupsOf, leadFor, pageOfKind } from './asked'
import { Frame } from './Frame'
import { siteIndex } from './siteIndex'
import { StartingPoints } from './StartingPoints'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const whatIsRead =
  'La recherche lit les portraits, les programmes, les thématiques, les chiffres et les pages du site.'

/** What visitors find, for staff in preview too: an index of drafts would be built for each question. */
export default async function SearchPage({ searchParams }: Props) {
  const asked = askedBy(await searchParams)
  const reader = await openVisitor()
  if (asked.question === '') {
    return (
      <Frame asked={asked} lead={whatIsRead}>
        <StartingPoints reader={reader} />
      </Frame>
    )
  }

  const { index } = await siteIndex(reader)
  const answer = search(index, asked.question)
  const { found, suggestion } = answer
  if (found.length === 0) {
    return (
      <Frame asked={asked} suggestion={suggestion} lead={leadFor(answer, asked.question)}>
        <StartingPoints reader={reader} />
      </Frame>
    )
  }

  const { kind, page } = asked
  const shown = kind && pageOfKind(found, kind, page)
  if (kind && !shown) return <Unknown question={asked.question} />

  const groups = groupsOf(found)
  return (
    <Frame
      asked={asked}
      suggestion={suggestion}
      lead={leadFor(answer, asked.question)}
      choices={choicesFor(groups, asked)}
    >
      {kind && shown ? (
        <OneKind asked={{ ...asked, kind }} shown={shown} />
      ) : (
        <Groups asked={asked} groups={groups} />
      )}
    </Frame>
  )
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { question } = askedBy(await searchParams)

  return pageMetadata({
    title: question ? `Recherche\u00a0: ${question}` : 'Rechercher',
    description: whatIsRead,
    path: paths.search,
    isIndexed: false,
  })
}
