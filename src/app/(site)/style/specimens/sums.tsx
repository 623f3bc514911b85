import { Addition, Additions } from '@/design/Addition'
import { Figure } from '@/design/Figure'
import { InlineFigure } from '@/design/InlineFigure'
import { PastValues } from '@/design/PastValues'

import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const inline = { prefix: '', numeral: '63 %', words: 'des projets', href: here('chiffre') }

const estimate = { mark: '≈', meaning: 'estimation' }

const total = <Figure prefix="" numeral="420" words="projets" tone="solid" size="line" />

const parts = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    key: `${at}`,
    href: here(at),
    label: at === 1 ? longestName : name,
    note: '12 projets, en 2019',
  }))

const value = { key: 'a', value: '25 %', until: '1er mars 2026', note: null }

export const sums: readonly Specimen[] = [
  {
    name: 'InlineFigure',
    states: {
      'dans une phrase': () => (
        <p>
          À ce jour, <InlineFigure {...inline} note={null} /> ont abouti, soit{' '}
          <InlineFigure {...inline} prefix="près de" note={estimate} /> de plus qu’avant, et{' '}
          <InlineFigure {...inline} href={null} note={null} /> sans source.
        </p>
      ),
      'au bout d’une ligne': () => (
        <p style={{ maxWidth: '16rem' }}>
          {sentence} <InlineFigure {...inline} numeral="3,5 millions" note={estimate} />
        </p>
      ),
    },
  },
  {
    name: 'Addition',
    states: {
      'peu de parts': () => <Addition total={total} label="dont :" parts={parts(2)} />,
      'beaucoup, repliées': () => (
        <Addition total={total} label="7 chiffres additionnés" parts={parts(7)} />
      ),
    },
  },
  {
    name: 'Additions',
    states: {
      'l’une à côté de l’autre': () => (
        <Additions>
          {[1, 3, 6].map((count) => (
            <Addition key={count} total={total} label="Somme de" parts={parts(count)} />
          ))}
        </Additions>
      ),
    },
  },
  {
    name: 'PastValues',
    states: {
      aucune: () => <PastValues title="Valeurs" headings={['Valeur', 'Jusqu’au']} values={[]} />,
      plusieurs: () => (
        <PastValues
          title="Valeurs successives"
          headings={['Valeur', 'Publiée jusqu’au']}
          values={[value, { ...value, key: 'b', value: longText, note: `rectifiée ${unbroken}` }]}
        />
      ),
    },
  },
]
