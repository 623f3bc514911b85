import type { ReactNode } from 'react'

import type { FigureTone } from '@/design/Figure'
import { ComparableBars } from '@/design/pictures/ComparableBars'
import { HistoryLine } from '@/design/pictures/HistoryLine'
import { PartOfWhole } from '@/design/pictures/PartOfWhole'
import { RangeBar } from '@/design/pictures/RangeBar'
import { Slope } from '@/design/pictures/Slope'
import { TargetBar } from '@/design/pictures/TargetBar'
import { Trend } from '@/design/pictures/Trend'

import type { Group } from '../specimen'
import { here, longestName, sentence, unbroken } from '../words'

import { sheets } from './sheets'

const title = sentence
const ends = { from: '0', to: '10\u00a0millions' }
const percent = (value: number) => ({ value, text: `${value}\u202f%`, note: `${1990 + value}` })
const target = { value: 300, text: '300', note: 'objectif 2030' }
const moments = [12, 30, 18, 44].map((value, at) => ({
  at,
  value,
  text: `${value}`,
  note: `${2015 + at}`,
}))
const tones: readonly FigureTone[] = ['solid', 'open', 'approximate', 'quiet']
const inTones = (draw: (tone: FigureTone) => ReactNode) =>
  Object.fromEntries(tones.map((tone) => [`ton « ${tone} »`, () => draw(tone)]))
const bar = (key: string, value: number, label: string) => ({
  key,
  href: here(key),
  label,
  note: 'personnes accompagnées, en 2019',
  value,
  text: value.toLocaleString('fr-FR'),
})

export const drawings: Group = {
  id: 'dessins',
  title: 'Dessins',
  specimens: [
    ...sheets,
    {
      name: 'Slope',
      states: {
        ...inTones((tone) => (
          <Slope title={title} from={percent(25)} to={percent(8)} tone={tone} />
        )),
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
          <PartOfWhole
            title={title}
            part={{ value: 1, text: '1\u202f%' }}
            whole={100}
            ends={ends}
          />
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
  ],
}
