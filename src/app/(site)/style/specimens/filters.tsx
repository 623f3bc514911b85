import { Choices } from '@/design/Choices'
import { Chosen, Directory, Facet } from '@/design/Directory'
import { Filters, FilterForm } from '@/design/FilterForm'
import { Notice } from '@/design/Notice'
import { Pagination } from '@/design/Pagination'

import type { Group } from '../specimen'
import { here, longestName, sentence, unbroken } from '../words'

const choice = (label: string, count: number, isChosen = false) => ({
  label,
  href: here(label.slice(0, 8)),
  count,
  isChosen,
})
const few = [choice('tous', 12, true), choice('atteint', 7), choice('visé', 5)]
const long = [choice(longestName, 1234, true), choice(unbroken, 56789), choice('court', 1)]
const select = {
  name: 'theme',
  label: 'Thème',
  any: 'Tous les thèmes',
  options: few.map(({ label, ...one }) => ({ value: label, label, ...one })),
}
const all = { href: here('tout'), label: 'Tout effacer' }
const facet = (
  <Facet label="Thème" choices={few} more={{ href: here('plus'), label: 'Tous les thèmes' }} />
)
const form = (
  <FilterForm action="/style" selects={[select]} kept={[{ name: 'tri', value: 'nom' }]} />
)

export const filters: Group = {
  id: 'filtres',
  title: 'Filtres',
  specimens: [
    {
      name: 'Choices',
      states: {
        aucun: () => <Choices label="Nature" choices={[]} />,
        un: () => <Choices label="Nature" choices={few.slice(0, 1)} />,
        plusieurs: () => <Choices label="Nature" choices={few} />,
        'sans nombre': () => (
          <Choices label="Tri" choices={few.map((one) => ({ ...one, count: undefined }))} />
        ),
        longs: () => <Choices label={unbroken} choices={long} />,
      },
    },
    {
      name: 'FilterForm',
      states: {
        'une liste': () => form,
        'plusieurs, longues': () => (
          <FilterForm
            action="/style"
            kept={[]}
            selects={[
              select,
              { ...select, name: 'tri', label: longestName, any: null },
              {
                name: 'mot',
                label: unbroken,
                any: longestName,
                options: [{ value: 'a', label: unbroken, isChosen: true }],
              },
            ]}
          />
        ),
      },
    },
    {
      name: 'Filters',
      states: {
        fermé: () => <Filters isOpen={false}>{form}</Filters>,
        ouvert: () => <Filters isOpen>{form}</Filters>,
      },
    },
    {
      name: 'Directory',
      states: {
        'une liste et ses filtres': () => (
          <Directory filters={<Filters isOpen>{facet}</Filters>}>
            <Chosen choices={few} all={all} />
            <p>{sentence}</p>
          </Directory>
        ),
        vide: () => (
          <Directory filters={facet}>
            <Notice>Rien ne correspond à ces choix.</Notice>
          </Directory>
        ),
      },
    },
    {
      name: 'Facet',
      states: {
        vide: () => <Facet label="Thème" choices={[]} />,
        plusieurs: () => facet,
        longs: () => <Facet label={longestName} choices={long} />,
      },
    },
    {
      name: 'Chosen',
      states: {
        aucun: () => <Chosen choices={[]} all={all} />,
        plusieurs: () => <Chosen choices={few} all={all} />,
        longs: () => <Chosen choices={long} all={all} />,
      },
    },
    {
      name: 'Pagination',
      states: {
        'une page': () => <Pagination page={1} pages={1} hrefOf={here} />,
        deux: () => <Pagination page={1} pages={2} hrefOf={here} />,
        'au milieu de beaucoup': () => <Pagination page={500} pages={1000} hrefOf={here} />,
      },
    },
  ],
}
