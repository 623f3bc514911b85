import { Facts } from '@/design/Facts'
import { PageHeader } from '@/design/PageHeader'
import { Picture } from '@/design/Picture'
import { Section } from '@/design/Section'

import { landscape } from '../picture'
import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, steps, unbroken } from '../words'

const text = <p>{sentence}</p>

const picture = <Picture picture={landscape} drawnAt="26rem" />

const more = { href: here('suite'), label: 'Tout voir' }

export const headers: readonly Specimen[] = [
  {
    name: 'PageHeader',
    width: 'page',
    states: {
      'un titre seul': () => <PageHeader title={name} />,
      'tout, avec teinte': () => (
        <PageHeader
          title="Un titre de page"
          lead={longText}
          kicker="Thème"
          steps={steps}
          hue={4}
          aside={picture}
        >
          <Facts facts={[{ term: 'Organisation', value: 'Une organisation' }]} />
        </PageHeader>
      ),
      géant: () => <PageHeader size="giant" title="Ce que nous faisons ensemble" lead={sentence} />,
      'le nom le plus long': () => <PageHeader title={longestName} steps={steps} lead={longText} />,
      'un mot insécable': () => <PageHeader title={unbroken} lead={unbroken} hue={1} />,
    },
  },
  {
    name: 'Section',
    width: 'page',
    states: {
      'sur le papier': (at) => (
        <Section id={`${at}a`} title="Une section" intro={longText} more={more}>
          {text}
        </Section>
      ),
      'titre à côté': (at) => (
        <Section id={`${at}b`} title="Une section" layout="side" intro={sentence} more={more}>
          <p>{longText}</p>
        </Section>
      ),
      'bande teintée': (at) => (
        <Section id={`${at}c`} title="Une section" band="tint" hue={6} intro={sentence} more={more}>
          {text}
        </Section>
      ),
      'bande d’encre': (at) => (
        <Section id={`${at}d`} title="Une section" band="ink" hue={6} intro={sentence} more={more}>
          {text}
        </Section>
      ),
      'textes les plus longs': (at) => (
        <Section id={`${at}e`} title={longestName} layout="side" intro={unbroken}>
          <p>{unbroken}</p>
        </Section>
      ),
    },
  },
]
