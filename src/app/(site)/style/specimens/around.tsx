import { Aside, AsideBlock } from '@/design/Aside'
import { Breadcrumb } from '@/design/Breadcrumb'
import { Mark } from '@/design/Mark'
import { Overlap } from '@/design/Overlap'

import type { Specimen } from '../specimen'
import { here, longestName, sentence, steps, unbroken } from '../words'

const text = <p>{sentence}</p>

export const around: readonly Specimen[] = [
  {
    name: 'Breadcrumb',
    states: {
      une: () => <Breadcrumb steps={steps.slice(0, 1)} />,
      plusieurs: () => <Breadcrumb steps={steps} />,
      longues: () => (
        <Breadcrumb
          steps={[
            ...steps,
            { label: longestName, href: here(1) },
            { label: unbroken, href: here(2) },
          ]}
        />
      ),
    },
  },
  {
    name: 'Aside',
    states: {
      'deux blocs': (at) => (
        <Aside>
          <AsideBlock id={`${at}a`} title="Un bloc">
            {text}
          </AsideBlock>
          <AsideBlock id={`${at}b`} title={longestName}>
            {text}
          </AsideBlock>
        </Aside>
      ),
    },
  },
  {
    name: 'AsideBlock',
    states: {
      seul: (at) => (
        <AsideBlock id={at} title="Un bloc">
          <p>{unbroken}</p>
        </AsideBlock>
      ),
    },
  },
  {
    name: 'Mark',
    states: {
      'dans le texte': () => <Mark />,
      grand: () => <Mark height={72} />,
    },
  },
  {
    name: 'Overlap',
    states: {
      'trois mots': () => (
        <div style={{ maxWidth: '32rem' }}>
          <Overlap left="l’entreprise" right="l’intérêt général" shared="co-création" />
        </div>
      ),
    },
  },
]
