import type { ReactNode } from 'react'

import type { FigureTone } from '@/design/Figure'
import { PartOfWhole } from '@/design/pictures/PartOfWhole'
import { RangeBar } from '@/design/pictures/RangeBar'

import type { Specimen } from '../specimen'
import { sentence } from '../words'

const title = sentence

const ends = { from: '0', to: '10\u00a0millions' }

const percent = (value: number) => ({ value, text: `${value}\u202f%`, note: `${1990 + value}` })

const tones: readonly FigureTone[] = ['solid', 'open', 'approximate', 'quiet']

const inTones = (draw: (tone: FigureTone) => ReactNode) =>
  Object.fromEntries(tones.map((tone) => [`ton « ${tone} »`, () => draw(tone)]))

export const parts: readonly Specimen[] = [
  {
    name: 'PartOfWhole',
    states: {
      ...inTones((tone) => (
        <PartOfWhole
          title={title}
          part={{ value: 3, text: '3' }}
          whole={10}
          ends={ends}
          tone={tone}
        />
      )),
      'vingt marques': () => (
        <PartOfWhole title={title} part={{ value: 13, text: '13' }} whole={20} ends={ends} />
      ),
      'une barre': () => (
        <PartOfWhole
          title={title}
          part={{ value: 6_300_000, text: '6,3\u00a0millions' }}
          whole={10_000_000}
          ends={ends}
        />
      ),
      'presque rien': () => (
        <PartOfWhole title={title} part={{ value: 1, text: '1\u202f%' }} whole={100} ends={ends} />
      ),
    },
  },
  {
    name: 'RangeBar',
    states: {
      ...inTones((tone) => (
        <RangeBar
          title={title}
          from={percent(63)}
          to={percent(80)}
          write={(value) => `${value}\u202f%`}
          scale="hundred"
          tone={tone}
        />
      )),
      'longs nombres': () => (
        <RangeBar
          title={title}
          from={{ value: 1_234_567, text: '1\u202f234\u202f567' }}
          to={{ value: 1_345_678, text: '1\u202f345\u202f678' }}
          write={(value) => value.toLocaleString('fr-FR')}
          scale="nice"
        />
      ),
    },
  },
]
