import type { ReactNode } from 'react'

import type { FigureTone } from '@/design/Figure'
import { HistoryLine } from '@/design/pictures/HistoryLine'
import { Slope } from '@/design/pictures/Slope'
import { Trend } from '@/design/pictures/Trend'

import type { Specimen } from '../specimen'
import { sentence } from '../words'

const title = sentence

const percent = (value: number) => ({ value, text: `${value}\u202f%`, note: `${1990 + value}` })

const moments = [12, 30, 18, 44].map((value, at) => ({
  at,
  value,
  text: `${value}`,
  note: `${2015 + at}`,
}))

const tones: readonly FigureTone[] = ['solid', 'open', 'approximate', 'quiet']

const inTones = (draw: (tone: FigureTone) => ReactNode) =>
  Object.fromEntries(tones.map((tone) => [`ton « ${tone} »`, () => draw(tone)]))

export const trends: readonly Specimen[] = [
  {
    name: 'Slope',
    states: {
      ...inTones((tone) => <Slope title={title} from={percent(25)} to={percent(8)} tone={tone} />),
      'longs nombres': () => (
        <Slope
          title={title}
          from={{ value: 1_234_567, text: '1\u202f234\u202f567', note: 'décembre 2015' }}
          to={{ value: 12_345_678, text: '12\u202f345\u202f678', note: 'décembre 2019' }}
        />
      ),
    },
  },
  {
    name: 'Trend',
    states: {
      'en ligne': () => <Trend title={title} moments={moments} as="line" />,
      'en marches': () => <Trend title={title} moments={moments} as="steps" />,
      'sous zéro': () => (
        <Trend
          title={title}
          as="line"
          moments={moments.map((one) => ({
            ...one,
            value: one.value - 30,
            text: `${one.value - 30}`,
          }))}
        />
      ),
    },
  },
  {
    name: 'HistoryLine',
    states: {
      'un seul moment, donc rien': () => (
        <HistoryLine title={title} moments={moments.slice(0, 1)} />
      ),
      ...inTones((tone) => <HistoryLine title={title} moments={moments} tone={tone} />),
    },
  },
]
