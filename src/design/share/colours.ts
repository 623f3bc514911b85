/**
 * The light scheme of `tokens.css` as hex codes: what draws the picture computes neither `oklch()` nor
 * `color-mix()`. A test computes them again from the tokens.
 */
export const colours = { ink: '#1c1814', inkSoft: '#584f44', paper: '#f8f3e9' } as const

/** A theme's hue as it is written and as the ground it is written on. */
export type Hue = { hue: string; tint: string }

const plain: Hue = { hue: '#8c2e26', tint: '#ecd9ce' }

const hues: Readonly<Record<number, Hue>> = {
  1: { hue: '#842d5c', tint: '#ead8d6' },
  2: { hue: '#5b5600', tint: '#e2dec8' },
  3: { hue: '#833c00', tint: '#e9dac9' },
  4: { hue: '#643b8b', tint: '#e3dade' },
  5: { hue: '#005596', tint: '#d9dedf' },
  6: { hue: '#006630', tint: '#d9e0cf' },
  7: plain,
}

export const hueOf = (number: number | undefined): Hue => hues[number ?? 7] ?? plain
