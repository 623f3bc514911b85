import { contrast } from './contrast'
import { hexOf, mixed, oklab, type Lab } from './oklab'
import type { Scheme } from './scheme'

/** Which colour is written or drawn on which ground. */
const grounds: readonly (readonly [token: string, ground: string])[] = [
  ['ink', 'paper'],
  ['ink-soft', 'paper'],
  ['accent', 'paper'],
  ['rule', 'paper'],
  ['rule-strong', 'paper'],
  ['ink', 'paper-raised'],
  ['ink-soft', 'paper-raised'],
  ['ink', 'paper-sunk'],
  ['on-press', 'press'],
  ['on-band', 'band'],
  ['on-band-soft', 'band'],
  ['band-rule', 'band'],
]

export type Swatch = { name: string; colour: string; on: string; ground: string; ratio: number }

const swatch = (name: string, colour: string, on: string, ground: string): Swatch => ({
  name,
  colour,
  on,
  ground,
  ratio: contrast(colour, ground),
})

export const swatchesOf = (scheme: Scheme): Swatch[] =>
  grounds.map(([token, ground]) => swatch(token, scheme[token] ?? '', ground, scheme[ground] ?? ''))

const lch = (light: number, chroma: number, angle: number): Lab => {
  const turn = (angle * Math.PI) / 180
  return [light, chroma * Math.cos(turn), chroma * Math.sin(turn)]
}

/** One hue on each ground it is written on: paper, its tint, its wash, the ink band. */
export function hueSwatches(scheme: Scheme, { hue, angle }: { hue: number; angle: number }) {
  const number = (token: string) => Number.parseFloat(scheme[token] ?? '')
  const paper = scheme.paper ?? ''
  const text = lch(number('hue-l'), number('hue-c'), angle)
  const ground = (part: string) => hexOf(mixed(text, oklab(paper), number(part) / 100))
  const onBand = lch(number('band-hue-l'), number('band-hue-c'), angle)

  return [
    swatch(`teinte ${hue}`, hexOf(text), 'paper', paper),
    swatch(`teinte ${hue}`, hexOf(text), 'tint', ground('tint-part')),
    swatch(`teinte ${hue}`, hexOf(text), 'wash', ground('wash-part')),
    swatch('ink-soft', scheme['ink-soft'] ?? '', 'tint', ground('tint-part')),
    swatch(`teinte ${hue}`, hexOf(onBand), 'band', scheme.band ?? ''),
  ]
}
