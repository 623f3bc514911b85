import { Aside, AsideBlock } from '@/design/Aside'
import { Breadcrumb } from '@/design/Breadcrumb'
import { Facts } from '@/design/Facts'
import { Feature } from '@/design/Feature'
import { Figure } from '@/design/Figure'
import { FigurePoster } from '@/design/FigurePoster'
import { Mark } from '@/design/Mark'
import { Overlap } from '@/design/Overlap'
import { PageHeader } from '@/design/PageHeader'
import { Picture } from '@/design/Picture'
import { Section } from '@/design/Section'

import { landscape } from '../picture'
import type { Group } from '../specimen'
import { here, longestName, longText, name, sentence, steps, unbroken } from '../words'

const text = <p>{sentence}</p>
const picture = <Picture picture={landscape} drawnAt="26rem" />
const poster = { steps, title: sentence, owner: { href: here('affiche'), label: name } }
const figure = { prefix: '', words: 'personnes accompagnées', tone: 'solid' } as const
const more = { href: here('suite'), label: 'Tout voir' }
const feature = { href: here('une'), label: 'À la une', kicker: 'Une organisation', text: sentence }

export const pages: Group = {
  id: 'pages',
  title: 'Pages',
  specimens: [
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
        géant: () => (
          <PageHeader size="giant" title="Ce que nous faisons ensemble" lead={sentence} />
        ),
        'le nom le plus long': () => (
          <PageHeader title={longestName} steps={steps} lead={longText} />
        ),
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
          <Section
            id={`${at}c`}
            title="Une section"
            band="tint"
            hue={6}
            intro={sentence}
            more={more}
          >
            {text}
          </Section>
        ),
        'bande d’encre': (at) => (
          <Section
            id={`${at}d`}
            title="Une section"
            band="ink"
            hue={6}
            intro={sentence}
            more={more}
          >
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
    {
      name: 'Feature',
      width: 'page',
      states: {
        'sans image, sans teinte': (at) => <Feature {...feature} id={`${at}a`} title={name} />,
        'avec image, teinte et chiffre': (at) => (
          <Feature
            {...feature}
            id={`${at}b`}
            title={name}
            hue={3}
            picture={picture}
            mark={<Figure {...figure} numeral={'1\u202f234'} size="line" />}
          />
        ),
        'textes les plus longs': (at) => (
          <Feature {...feature} id={`${at}c`} title={longestName} text={longText} hue={5} />
        ),
        'un mot insécable': (at) => (
          <Feature {...feature} id={`${at}d`} title={unbroken} text={unbroken} hue={2} />
        ),
      },
    },
    {
      name: 'FigurePoster',
      width: 'page',
      states: {
        'sans teinte': () => (
          <FigurePoster {...poster}>
            <Figure {...figure} numeral="300" size="poster" />
          </FigurePoster>
        ),
        'visé, avec teinte': () => (
          <FigurePoster {...poster} hue={5}>
            <Figure {...figure} prefix="d’ici 2030," numeral="63 %" tone="open" size="poster" />
          </FigurePoster>
        ),
        'textes les plus longs': () => (
          <FigurePoster {...poster} hue={1} owner={{ href: here('long'), label: longestName }}>
            <Figure
              {...figure}
              numeral={'1\u202f234\u202f567 à 2\u202f345\u202f678'}
              words={unbroken}
              tone="approximate"
              size="poster"
            />
          </FigurePoster>
        ),
      },
    },
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
  ],
}
