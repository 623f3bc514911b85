import { Section } from '@/design/Section'

import { hueSwatches, swatchesOf } from './colours'
import { SpacingScale, TypeScale } from './Scales'
import { readSchemes } from './scheme'
import { Swatches } from './Swatches'

const sections = {
  clair: 'Couleurs, jeu clair',
  sombre: 'Couleurs, jeu sombre',
  lettres: 'Lettres',
  espaces: 'Espaces',
}

export const tokenSections = Object.entries(sections).map(([id, label]) => ({
  label,
  href: `#${id}`,
}))

/** What the pieces are made of. */
export async function Tokens() {
  const { light, dark, angles } = await readSchemes()
  const schemes = [
    { id: 'clair', title: sections.clair, scheme: light },
    { id: 'sombre', title: sections.sombre, scheme: dark },
  ]

  return (
    <>
      {schemes.map(({ id, title, scheme }) => (
        <Section key={id} id={id} title={title}>
          <Swatches swatches={swatchesOf(scheme)} />
          {angles.map((angle) => (
            <Swatches key={angle.hue} swatches={hueSwatches(scheme, angle)} />
          ))}
        </Section>
      ))}
      <Section id="lettres" title={sections.lettres}>
        <TypeScale />
      </Section>
      <Section id="espaces" title={sections.espaces}>
        <SpacingScale />
      </Section>
    </>
  )
}
