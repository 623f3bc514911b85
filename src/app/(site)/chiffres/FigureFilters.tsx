import { Facet } from '@/design/Directory'
import { FilterForm, Filters } from '@/design/FilterForm'
import { paths } from '@/site/paths'

import type { filtersFor } from './filters'

const formId = 'autres-choix'

/** Folded on a phone: what was chosen stands above the list. */
export function FigureFilters({ filters }: { filters: ReturnType<typeof filtersFor> }) {
  const { lists, selects, kept } = filters

  return (
    <Filters isOpen={false}>
      {lists.map(({ name, label, choices, more }) => (
        <Facet
          key={name}
          label={label}
          choices={choices}
          more={more > 0 ? { href: `#${formId}`, label: `et ${more} autres` } : null}
        />
      ))}
      <div id={formId}>
        <FilterForm action={paths.metrics} selects={selects} kept={kept} />
      </div>
    </Filters>
  )
}
