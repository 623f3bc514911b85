import { Figure, FigureFoot, Figures, type FigureSize, type FigureTone } from '@/design/Figure'

import type { Specimen } from '../specimen'
import { here, longestName, longText, name, unbroken } from '../words'

const tones: readonly FigureTone[] = ['solid', 'open', 'approximate', 'quiet']

const sizes: readonly FigureSize[] = ['line', 'block', 'poster']

const numerals = ['300', '3,5 millions']

const inTone = (tone: FigureTone, size: FigureSize) => (
  <Figures>
    {numerals.map((numeral, at) => (
      <li key={numeral}>
        <Figure
          prefix={at === 0 ? '' : 'plus de'}
          numeral={numeral}
          words="personnes accompagnées"
          tone={tone}
          size={size}
          hue={at === 0 ? undefined : 5}
          age={at === 0 ? null : 'en 2019'}
        />
      </li>
    ))}
  </Figures>
)

/** Every tone in every size. */
const tonesAndSizes = Object.fromEntries(
  tones.flatMap((tone) =>
    sizes.map((size) => [`${tone}, ${size}`, () => inTone(tone, size)] as const),
  ),
)

const cells = (count: number) =>
  Array.from({ length: count }, (_, at) => (
    <li key={at}>
      <Figure
        prefix=""
        numeral={`${(at + 1) * 12}`}
        words="projets lancés"
        tone={tones[at % 4] ?? 'solid'}
        hue={at + 1}
      />
      <FigureFoot owner={{ href: here(at), label: name }} worth="mesuré, vérifié par un tiers" />
    </li>
  ))

export const figures: readonly Specimen[] = [
  {
    name: 'Figure',
    states: {
      ...tonesAndSizes,
      'textes les plus longs': () => (
        <Figures>
          <li>
            <Figure
              prefix={longestName}
              numeral={'1\u202f234\u202f567 à 2\u202f345\u202f678'}
              words={longText}
              tone="approximate"
              hue={2}
            />
          </li>
          <li>
            <Figure prefix={unbroken} numeral="1" words={unbroken} tone="open" hue={3} />
          </li>
        </Figures>
      ),
    },
  },
  {
    name: 'Figures',
    states: {
      un: () => <Figures>{cells(1)}</Figures>,
      'grille de cinq': () => <Figures>{cells(5)}</Figures>,
      'mur de sept': () => <Figures as="wall">{cells(7)}</Figures>,
    },
  },
  {
    name: 'FigureFoot',
    states: {
      'sans titulaire': () => <FigureFoot owner={null} worth="estimation de l’organisation" />,
      long: () => (
        <FigureFoot owner={{ href: here('long'), label: longestName }} worth={longText} />
      ),
      insécable: () => (
        <FigureFoot owner={{ href: here('mot'), label: unbroken }} worth={unbroken} />
      ),
    },
  },
]
