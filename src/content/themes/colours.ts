/** The colours a theme may have. Each is a hue: how light and how vivid it is belongs to the scheme. */
export const colourLabels = {
  raspberry: 'Framboise',
  olive: 'Olive',
  amber: 'Ambre',
  violet: 'Violet',
  blue: 'Bleu',
  green: 'Vert',
  brick: 'Brique',
} as const

export type Colour = keyof typeof colourLabels

const colours = Object.keys(colourLabels)

type Ranked = { colour?: Colour | null; order: number }

/**
 * The number of the theme's hue in the tokens, from 1. Without a colour of its own it follows the rank: there
 * is a prime number of hues, so ranks that go up by one and by ten both pass through all of them.
 */
export const hueOf = ({ colour, order }: Ranked): number =>
  colour ? colours.indexOf(colour) + 1 : (Math.abs(Math.round(order)) % colours.length) + 1
