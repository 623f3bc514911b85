import { Rows } from '@/design/Rows'
import { paths } from '@/site/paths'

import type { ThemeSummary } from '../model'

type ThemeRowsProps = {
  entries: readonly { theme: ThemeSummary; pioneers: number; programmes: number; figures: number }[]
}

/** In the editors' order, numbered. A theme with nothing to read yet is named, not linked. */
export function ThemeRows({ entries }: ThemeRowsProps) {
  return (
    <Rows
      rows={entries.map(({ theme, ...counts }, index) => {
        const contents = contentsOf(counts)
        return {
          key: theme.id,
          href: contents ? paths.theme(theme.slug) : null,
          title: theme.title,
          note: contents || 'Rien de publié pour l’instant',
          numeral: String(index + 1),
          hue: theme.hue,
        }
      })}
    />
  )
}

type Counts = { pioneers: number; programmes: number; figures: number }

const contentsOf = ({ pioneers, programmes, figures }: Counts): string =>
  [
    counted(pioneers, 'pionnier', 'pionniers'),
    counted(programmes, 'programme', 'programmes'),
    counted(figures, 'chiffre', 'chiffres'),
  ]
    .filter((words) => words !== null)
    .join(', ')

const counted = (count: number, one: string, many: string) =>
  count === 0 ? null : `${count}\u00a0${count > 1 ? many : one}`
