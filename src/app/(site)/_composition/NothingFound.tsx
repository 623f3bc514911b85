import { Notice } from '@/design/Notice'
import { Rows } from '@/design/Rows'

type NothingFoundProps = {
  /** « Aucun chiffre ne répond à tous ces choix. » */
  sentence: string
  wider: readonly { label: string; count: number; href: string }[]
  counted: (count: number) => string
  all: { href: string; label: string }
}

/** What stands where nothing was found: which choice to drop, and how much that would give. */
export function NothingFound({ sentence, wider, counted, all }: NothingFoundProps) {
  return (
    <>
      <Notice>
        {sentence}{' '}
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
          { key: 'all', href: all.href, title: all.label },
        ]}
      />
    </>
  )
}
