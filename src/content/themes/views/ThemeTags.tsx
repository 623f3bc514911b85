import { Tags } from '@/design/Tags'
import { paths } from '@/site/paths'

import type { ThemeReference } from '../model'

export function ThemeTags({ themes }: { themes: readonly ThemeReference[] }) {
  return (
    <Tags
      label="Thématiques"
      tags={themes.map(({ slug, title, hue }) => ({ href: paths.theme(slug), label: title, hue }))}
    />
  )
}
