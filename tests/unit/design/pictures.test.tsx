import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'

import { ComparableBars } from '@/design/pictures/ComparableBars'
import { HistoryLine } from '@/design/pictures/HistoryLine'
import { fittingSize, keptOnSheet, textWidth, width } from '@/design/pictures/measures'
import { PartOfWhole } from '@/design/pictures/PartOfWhole'
import { RangeBar } from '@/design/pictures/RangeBar'
import { Slope } from '@/design/pictures/Slope'
import { TargetBar } from '@/design/pictures/TargetBar'

const title = 'la phrase du chiffre'
const percent = (value: number) => ({ value, text: `${value}\u202f%` })
const range = (from: number, to: number) => (
  <RangeBar title={title} from={percent(from)} to={percent(to)} write={String} scale="hundred" />
)
const share = (value: number, whole: number) => (
  <PartOfWhole
    title={title}
    part={{ value, text: String(value) }}
    whole={whole}
    ends={{ from: '0', to: String(whole) }}
  />
)
const target = { value: 300, text: '300', note: 'objectif 2020' }
const moments = [2013, 2015, 2019].map((at) => ({
  at,
  value: at - 2000,
  text: `n${at}`,
  note: `${at}`,
}))

const pictures: [string, ReactNode][] = [
  ['a slope', <Slope key="1" title={title} from={percent(25)} to={percent(8)} />],
  ['a slope through zero', <Slope key="2" title={title} from={percent(-2)} to={percent(4)} />],
  ['a range', range(63, 80)],
  ['a share that is counted', share(13, 20)],
  ['a share that is not', share(45, 60)],
  [
    'a target nobody answers for',
    <TargetBar
      key="3"
      title={title}
      target={target}
      achieved={{ unknown: 'résultat non publié' }}
    />,
  ],
  [
    'a target and what came of it',
    <TargetBar
      key="4"
      title={title}
      target={target}
      achieved={{ value: 420, text: '420', note: 'atteint' }}
    />,
  ],
  ['a history', <HistoryLine key="5" title={title} moments={moments} />],
]

test.each(pictures)('%s is one small image with its sentence', (_, picture) => {
  const svg = renderToStaticMarkup(picture)
  expect(svg).toMatch(/^<svg [^>]*role="img"/)
  expect(svg).toContain(`>${title}</title>`)
  expect(svg).not.toMatch(/NaN|undefined|style=/)
  expect(svg.length).toBeLessThanOrEqual(2048)
})

describe('what is drawn is what was counted', () => {
  const marks = (svg: string, name: string) =>
    (new RegExp(`class="_${name}_[^"]*" d="([^"]*)"`).exec(svg)?.[1]?.match(/M/g) ?? []).length

  test('up to twenty, mark by mark', () => {
    const svg = renderToStaticMarkup(share(13, 20))
    expect([marks(svg, 'part'), marks(svg, 'empty')]).toEqual([13, 7])
  })

  test('above, or in fractions, as a bar', () => {
    expect(renderToStaticMarkup(share(45, 60))).toContain(`width="${(45 / 60) * width}"`)
    expect(renderToStaticMarkup(share(4.5, 9))).toContain(`width="${width / 2}"`)
  })

  test('a history has its first and its last value in words', () => {
    const svg = renderToStaticMarkup(<HistoryLine title={title} moments={moments} />)
    expect(svg).toContain('n2013')
    expect(svg).toContain('n2019')
    expect(svg).not.toContain('n2015')
  })

  test('one value is no history', () => {
    const one = moments.slice(0, 1)
    expect(renderToStaticMarkup(<HistoryLine title={title} moments={one} />)).toBe('')
  })

  test('bars that compare are read as a list', () => {
    const bar = { href: '/x', label: 'Mouna Aoun', note: 'clients', text: '70' }
    const html = renderToStaticMarkup(
      <ComparableBars
        title="En clients"
        bars={[
          { ...bar, key: 'a', value: 70 },
          { ...bar, key: 'b', value: 35 },
        ]}
      />,
    )
    expect(html).toContain('<rect width="100"')
    expect(html).toContain('<rect width="50"')
    expect(html.match(/<svg [^>]*aria-hidden="true"/g)).toHaveLength(2)
  })
})

describe('words keep apart and on the sheet', () => {
  test.each([
    [63, 80],
    [96, 98],
    [0, 1],
    [0, 100],
    [49, 50],
  ])('from %d to %d per cent', (from, to) => {
    const svg = renderToStaticMarkup(range(from, to))
    const numerals = [...svg.matchAll(/x="([\d.]+)" y="36" font-size="(\d+)">([^<]+)</g)].map(
      ([, x, size, text]) => ({
        start: Number(x),
        end: Number(x) + textWidth(text!, Number(size)),
      }),
    )
    expect(numerals).toHaveLength(2)
    const [low, high] = numerals
    expect(low!.start).toBeGreaterThanOrEqual(0)
    expect(high!.start).toBeGreaterThan(low!.end)
    expect(high!.end).toBeLessThanOrEqual(width + 0.1)
  })

  test('a long numeral is set smaller rather than cut', () => {
    expect(fittingSize('8', 90, 34)).toBe(34)
    expect(
      textWidth('3,55\u00a0millions', fittingSize('3,55\u00a0millions', 90, 34)),
    ).toBeLessThanOrEqual(90)
    expect(keptOnSheet(width, 50)).toBe(width - 50)
  })
})
