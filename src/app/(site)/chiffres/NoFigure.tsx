import { Notice } from '@/design/Notice'
import { Rows } from '@/design/Rows'
import { paths } from '@/site/paths'

type NoFigureProps = { wider: readonly { label: string; count: number; href: string }[] }

const number = new Intl.NumberFormat('fr-FR')

/** What stands where nothing was found: which choice to drop, and how much that would give. */
export function NoFigure({ wider }: NoFigureProps) {
  return (
    <>
      <Notice>
        Aucun chiffre ne répond à tous ces choix.{' '}
        {wider.length > 0 ? 'Élargissez la recherche\u00a0:' : 'Revenez à la liste entière.'}
      </Notice>
      <Rows
        label="Élargir la recherche"
        rows={[
          ...wider.map(({ label, count, href }) => ({
            key: href,
            href,
            title: `Avec ${label}`,
            note: counted(count),
          })),
          { key: 'all', href: paths.metrics, title: 'Tous les chiffres' },
        ]}
      />
    </>
  )
}

const counted = (count: number) =>
  `${number.format(count)}\u00a0${count > 1 ? 'chiffres' : 'chiffre'}`
