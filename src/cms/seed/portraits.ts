import { createHash } from 'node:crypto'

import sharp from 'sharp'

import { outlineOf } from './lettering'

const width = 1_280
const height = 1_600
const ink = '#1f1a17'

type Palette = { paper: string; wash: string; accent: string; deep: string }

/** One family of inks on warm paper: each person has a colour, none is used twice. */
const palettes: Readonly<Record<string, Palette>> = {
  'mouna-aoun': { paper: '#f5ecdd', wash: '#f0c9a8', accent: '#d9542f', deep: '#7c2c1d' },
  'chea-lun': { paper: '#f4ebe0', wash: '#eec1c6', accent: '#c2385a', deep: '#64183a' },
  'arnaud-habert': { paper: '#f4eee0', wash: '#f2d590', accent: '#e0a021', deep: '#7d4f0d' },
  'jean-marc-guesne': { paper: '#f1eee0', wash: '#c5d9bd', accent: '#3d8a5a', deep: '#18462f' },
  'sandrine-raffin': { paper: '#f5eee1', wash: '#dfdf9e', accent: '#97a82b', deep: '#4b5512' },
  'jean-louis-kiehl': { paper: '#f2ede2', wash: '#b9d2dc', accent: '#2e7ea3', deep: '#143f5a' },
  'anne-charpy': { paper: '#f1ede3', wash: '#b5dbd5', accent: '#1f928c', deep: '#0c4a4b' },
  'andre-dupon': { paper: '#f4ece1', wash: '#d6c3b2', accent: '#9b5e3c', deep: '#4d2b1b' },
  'gilles-reydellet': { paper: '#f2ebe4', wash: '#d0c4e2', accent: '#6d55a8', deep: '#352561' },
}
const plain: Palette = { paper: '#f4ece0', wash: '#d9cfc0', accent: '#8c7d6b', deep: '#4a4137' }

/** Numbers between 0 and 1 drawn from the slug: the same person always gets the same picture. */
function chancesOf(slug: string): () => number {
  const bytes = createHash('sha256').update(slug).digest()
  let position = 0
  return () => (bytes[position++ % bytes.length] ?? 0) / 256
}

const pick = <T>(choices: readonly [T, ...T[]], chance: number): T =>
  choices[Math.floor(chance * choices.length)] ?? choices[0]

const initialsOf = (name: string): string[] => {
  const words = name.split(/[\s-]+/)
  return [words.at(0), words.at(-1)].map((word) =>
    (word ?? '').charAt(0).normalize('NFD').charAt(0),
  )
}

type Point = { x: number; y: number }
type Disc = Point & { r: number }
type Letter = Point & { letter: string; fill: string }

/** A letter is four cells wide and five high. */
const cell = 132

const outline = ({ letter, x, y }: Omit<Letter, 'fill'>) =>
  `transform="translate(${x} ${y}) scale(${cell})" d="${outlineOf(letter)}" clip-rule="evenodd" fill-rule="evenodd"`

const drawLetter = ({ fill, ...letter }: Letter) => `<path ${outline(letter)} fill="${fill}"/>`

const circle = ({ x, y, r }: Disc, look: string) => `<circle cx="${x}" cy="${y}" r="${r}" ${look}/>`

/** Circles spreading from a disc, as on water: thinner the further they go. */
const ripples = (disc: Disc, colour: string) =>
  [4, 3, 2]
    .map((thickness, index) =>
      circle(
        { ...disc, r: disc.r + 34 * (index + 1) },
        `fill="none" stroke="${colour}" stroke-width="${thickness}"`,
      ),
    )
    .join('')

/** Ruled lines and dots, as an engraver shades. */
const shadings = (tilt: number, { deep, accent }: Palette) =>
  `<pattern id="lines" width="22" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(${tilt})"><rect width="22" height="7" fill="${deep}"/></pattern>` +
  `<pattern id="dots" width="32" height="32" patternUnits="userSpaceOnUse"><circle cx="16" cy="16" r="4" fill="${accent}"/></pattern>`

type Composition = { first: Point; last: Point; leans: 1 | -1 }

/** The first initial above, the second below, and the two discs crossing them the other way. */
const compositions: readonly [Composition, ...Composition[]] = [
  { first: { x: 120, y: 150 }, last: { x: 632, y: 780 }, leans: 1 },
  { first: { x: 632, y: 150 }, last: { x: 120, y: 780 }, leans: -1 },
  { first: { x: 120, y: 150 }, last: { x: 500, y: 690 }, leans: 1 },
  { first: { x: 632, y: 150 }, last: { x: 252, y: 690 }, leans: -1 },
]

/** A portrait that pictures nobody: two initials, and two discs that meet, since co-creation is that. */
export function drawPortrait(slug: string, name: string): string {
  const chance = chancesOf(slug)
  const palette = palettes[slug] ?? plain
  const { paper, wash, accent, deep } = palette
  const [first = '', last = ''] = initialsOf(name)
  const { leans, ...places } = pick(compositions, chance())

  const sun = {
    x: 640 + leans * (150 + chance() * 90),
    y: 500 + chance() * 70,
    r: 400 + chance() * 60,
  }
  const moon = {
    x: 640 - leans * (130 + chance() * 70),
    y: 890 + chance() * 70,
    r: 360 + chance() * 50,
  }
  const horizon = 1_290 + chance() * 90
  const tilt = pick([-45, -30, 30, 45, 90], chance())
  const above = { letter: first, ...places.first }
  const below = { letter: last, ...places.last }

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${shadings(tilt, palette)}
<clipPath id="sun">${circle(sun, '')}</clipPath>
<clipPath id="above"><path ${outline(above)}/></clipPath></defs>
<rect width="${width}" height="${height}" fill="${paper}"/>
<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${wash}"/>
<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="url(#dots)"/>
${ripples(moon, accent)}
${circle(sun, `fill="${accent}"`)}
${circle(moon, `fill="${wash}"`)}
<g clip-path="url(#sun)">${circle(moon, `fill="${accent}"`)}${circle(moon, 'fill="url(#lines)"')}</g>
${drawLetter({ ...above, fill: ink })}
${drawLetter({ ...below, fill: deep })}
<g clip-path="url(#above)">${drawLetter({ ...below, fill: paper })}</g>
</svg>`
}

export const portraitCredit = 'Illustration générée pour ce site'

/** What the picture shows, and that it shows nobody. */
export const portraitAlt = (name: string): string =>
  `Illustration abstraite générée autour des initiales ${initialsOf(name).join(' et ')}, sans ressemblance avec la personne`

/** A WebP picture of 1280 × 1600, the same on every machine and every run. */
export const renderPortrait = (slug: string, name: string): Promise<Buffer> =>
  sharp(Buffer.from(drawPortrait(slug, name)))
    .webp({ quality: 90 })
    .toBuffer()
