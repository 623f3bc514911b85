import { counted } from '@/design/numbers'
import { Notice } from '@/design/Notice'
import { Rows } from '@/design/Rows'

type NothingFoundProps = {
  words: { one: string; many: string; noMatch: string; all: string }
  /** Where the whole list is. */
  path: string
  wider: readonly { label: string; count: number; href: string }[]
}

/** What stands where nothing was found: which choice to drop, and how much that would give. */
export function NothingFound({ words, path, wider }: NothingFoundProps) {
  return (
    <>
      <Notice>
        {words.noMatch}{' '}
        {wider.length > 0 ? 'Élargissez la recherche\u00a0:' : 'Revenez à la liste entière.'}
      </Notice>
      <Rows
        label="Élargir la recherche"
        rows={[
          ...wider.map(({ label, count, href }) => ({
            key: href,
            href,
            title: `Avec ${label}`,
            note: counted(count, words),
          })),
          { key: 'all', href: path, title: words.all },
        ]}
      />
    </>
  )
}
