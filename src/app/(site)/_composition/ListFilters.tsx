import { Facet } from '@/design/Directory'
import { FilterForm, Filters } from '@/design/FilterForm'
import type { Listing } from '@/site/listing'

const formId = 'autres-choix'

type ListFiltersProps = {
  action: string
  filters: ReturnType<Listing<unknown>['filtersFor']>
}

/** Folded on a phone: what was chosen stands above the list. */
export function ListFilters({ action, filters }: ListFiltersProps) {
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
        <FilterForm action={action} selects={selects} kept={kept} />
      </div>
    </Filters>
  )
}
