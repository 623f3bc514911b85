import type { ReactNode } from 'react'

import { Choices } from '@/design/Choices'
import { Hint } from '@/design/Hint'
import { PageHeader } from '@/design/PageHeader'
import { SearchForm } from '@/design/SearchForm'
import { longestQuestion } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'

import { addressFor, type Asked, type choicesFor } from './asked'

type FrameProps = {
  asked: Asked
  /** What became of the question. */
  lead: string
  suggestion?: string | null
  choices?: ReturnType<typeof choicesFor>
  children: ReactNode
}

/** The field with what was asked, and below it whatever answers. */
export function Frame({ asked: { question }, lead, suggestion, choices, children }: FrameProps) {
  return (
    <SitePage path={paths.search}>
      <PageHeader title="Rechercher" steps={[{ label: 'Accueil', href: paths.home }]}>
        <SearchForm
          action={paths.search}
          label="Un nom, un mot, une idée"
          size="large"
          value={question}
          longest={longestQuestion}
        />
        <Hint>{lead}</Hint>
        {suggestion && (
          <Hint>
            Essayez avec «{'\u00a0'}
            <a href={addressFor({ question: suggestion })}>{suggestion}</a>
            {'\u00a0'}».
          </Hint>
        )}
        {choices && <Choices label="Résultats" choices={choices} />}
      </PageHeader>
      {children}
    </SitePage>
  )
}
