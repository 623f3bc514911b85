import { Addition, Additions } from '@/design/Addition'
import { Figure, FigureFoot, Figures, type FigureSize, type FigureTone } from '@/design/Figure'
import { InlineFigure } from '@/design/InlineFigure'
import { PastValues } from '@/design/PastValues'

import type { Group } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const tones: readonly FigureTone[] = ['solid', 'open', 'approximate', 'quiet']
const sizes: readonly FigureSize[] = ['line', 'block', 'poster']
const numerals = ['300', '3,5 millions']

const inTone = (tone: FigureTone, size: FigureSize) => () => (
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
  tones.flatMap((tone) => sizes.map((size) => [`${tone}, ${size}`, inTone(tone, size)] as const)),
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

export const figures: Group = {
  id: 'chiffres',
  title: 'Chiffres',
  specimens: [
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
  ],
}
