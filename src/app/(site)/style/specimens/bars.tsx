import { ComparableBars } from '@/design/pictures/ComparableBars'
import { TargetBar } from '@/design/pictures/TargetBar'

import type { Specimen } from '../specimen'
import { here, longestName, sentence, unbroken } from '../words'

const title = sentence

const target = { value: 300, text: '300', note: 'objectif 2030' }

const bar = (key: string, value: number, label: string) => ({
  key,
  href: here(key),
  label,
  note: 'personnes accompagnées, en 2019',
  value,
  text: value.toLocaleString('fr-FR'),
})

export const bars: readonly Specimen[] = [
  {
    name: 'TargetBar',
    states: {
      'sans résultat': () => (
        <TargetBar title={title} target={target} achieved={{ unknown: 'résultat non publié' }} />
      ),
      'à moitié': () => (
        <TargetBar
          title={title}
          target={target}
          achieved={{ value: 120, text: '120', note: 'en 2026' }}
        />
      ),
      dépassé: () => (
        <TargetBar
          title={title}
          target={target}
          achieved={{ value: 420, text: '420', note: 'en 2026' }}
        />
      ),
    },
  },
  {
    name: 'ComparableBars',
    states: {
      une: () => <ComparableBars title="Personnes" bars={[bar('a', 300, 'Prénom Nom')]} />,
      plusieurs: () => (
        <ComparableBars
          title="Personnes accompagnées"
          bars={[
            { ...bar('a', 12_345_678, longestName), hue: 1 },
            { ...bar('b', 1_234_567, unbroken), hue: 5 },
            { ...bar('c', 1, 'Prénom Nom'), hue: 6 },
          ]}
        />
      ),
    },
  },
]
