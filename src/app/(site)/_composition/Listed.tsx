import type { ReactNode } from 'react'

import { Chosen, Directory } from '@/design/Directory'
import { counted } from '@/design/numbers'
import { Notice } from '@/design/Notice'
import { Pagination } from '@/design/Pagination'
import { Section } from '@/design/Section'
import type { Choice } from '@/site/choices'
import type { Listing } from '@/site/listing'
import type { Slice } from '@/site/pagination'
import { addressOf } from '@/site/parameters'

import { ListFilters } from './ListFilters'
import { NothingFound } from './NothingFound'

/** What a list is called, in every state of it. */
export type ListWords = {
  one: string
  many: string
  /** Before anything is published. */
  none: string
  /** « Aucun chiffre ne répond à tous ces choix. » */
  noMatch: string
  /** The whole list, to go back to. */
  all: string
}

type ListedProps<T> = {
  listing: Listing<T>
  items: readonly T[]
  choice: Choice
  shown: Slice<T>
  words: ListWords
  children: ReactNode
}

/** A list with its filters, its count, its pages, and what to do when it is empty. */
export function Listed<T>({ listing, items, choice, shown, words, children }: ListedProps<T>) {
  const { path } = listing
  const filters = listing.filtersFor(items, choice)

  return (
    <Section id="liste" title={titleOf({ found: shown.total, all: items.length, words })}>
      {items.length === 0 ? (
        <Notice>{words.none}</Notice>
      ) : (
        <Directory filters={<ListFilters action={path} filters={filters} />}>
          {shown.total === 0 ? (
            <NothingFound wider={listing.widerLists(items, choice)} words={words} path={path} />
          ) : (
            <>
              <Chosen
                choices={filters.chosen}
                all={{ href: addressOf(path, { tri: choice.tri }), label: 'Tout revoir' }}
              />
              {children}
            </>
          )}
          <Pagination
            page={shown.page}
            pages={shown.pages}
            hrefOf={(page) => addressOf(path, { ...choice, page })}
          />
        </Directory>
      )}
    </Section>
  )
}

type Counts = { found: number; all: number; words: ListWords }

function titleOf({ found, all, words }: Counts): string {
  if (all === 0) return 'Bientôt'
  return found === 0 ? 'Aucun résultat' : counted(found, words)
}
