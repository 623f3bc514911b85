import { Choices } from '@/design/Choices'
import { Filters, FilterForm } from '@/design/FilterForm'

import type { Specimen } from '../specimen'
import { here, longestName, unbroken } from '../words'

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

const form = (
  <FilterForm action="/style" selects={[select]} kept={[{ name: 'tri', value: 'nom' }]} />
)

export const forms: readonly Specimen[] = [
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
]
