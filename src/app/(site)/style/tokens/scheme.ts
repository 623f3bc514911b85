import { readFile } from 'node:fs/promises'

/** The custom properties of one colour scheme, as `tokens.css` writes them. */
export type Scheme = Readonly<Record<string, string>>

const declarations = (css: string): Scheme =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )

/** Both schemes and the angles of the hues, read from the style itself: nothing is written twice. */
export function schemesOf(css: string) {
  const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
  const [dark = ''] = rest.split('/* Declared again')
  const angles = [...css.matchAll(/\[data-hue='(\d)'\]\s*{\s*--h:\s*(\d+)/g)]

  return {
    light: declarations(light),
    dark: { ...declarations(light), ...declarations(dark) },
    angles: angles.map(([, number, angle]) => ({ hue: Number(number), angle: Number(angle) })),
  }
}

export const readSchemes = async () => schemesOf(await readFile('src/design/tokens.css', 'utf8'))
