import { Chosen, Directory, Facet } from '@/design/Directory'
import { Filters } from '@/design/FilterForm'
import { Notice } from '@/design/Notice'
import { Pagination } from '@/design/Pagination'

import type { Specimen } from '../specimen'
import { here, longestName, sentence, unbroken } from '../words'

const choice = (label: string, count: number, isChosen = false) => ({
  label,
  href: here(label.slice(0, 8)),
  count,
  isChosen,
})

const few = [choice('tous', 12, true), choice('atteint', 7), choice('visé', 5)]

const long = [choice(longestName, 1234, true), choice(unbroken, 56789), choice('court', 1)]

const all = { href: here('tout'), label: 'Tout effacer' }

const facet = (
  <Facet label="Thème" choices={few} more={{ href: here('plus'), label: 'Tous les thèmes' }} />
)

export const directory: readonly Specimen[] = [
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
]
