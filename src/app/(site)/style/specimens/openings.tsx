import { Feature } from '@/design/Feature'
import { Figure } from '@/design/Figure'
import { FigurePoster } from '@/design/FigurePoster'
import { Picture } from '@/design/Picture'

import { landscape } from '../picture'
import type { Specimen } from '../specimen'
import { here, longestName, longText, name, sentence, steps, unbroken } from '../words'

const picture = <Picture picture={landscape} drawnAt="26rem" />

const poster = { steps, title: sentence, owner: { href: here('affiche'), label: name } }

const figure = { prefix: '', words: 'personnes accompagnées', tone: 'solid' } as const

const feature = { href: here('une'), label: 'À la une', kicker: 'Une organisation', text: sentence }

export const openings: readonly Specimen[] = [
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
]
