import { counted } from '@/design/numbers'
import { Notice } from '@/design/Notice'
import { Pagination } from '@/design/Pagination'
import { Results } from '@/design/Results'
import { Section } from '@/design/Section'

import { addressFor, shownAs, type Asked, type Group, type pageOfKind } from './asked'
import { kindWords } from './kinds'

type GroupsProps = { asked: Asked; groups: readonly Group[] }

/** What was found, kind by kind. */
export function Groups({ asked: { question }, groups }: GroupsProps) {
  return groups.map(({ kind, total, found }) => {
    const { value, title } = kindWords[kind]
    const all = {
      href: addressFor({ question, kind }),
      label: `Les ${counted(total, kindWords[kind])}`,
    }
    return (
      <Section
        key={kind}
        id={value}
        title={counted(total, kindWords[kind])}
        more={total > found.length ? all : undefined}
        layout="side"
      >
        <Results label={title} results={found.map(shownAs)} />
      </Section>
    )
  })
}

type OneKindProps = {
  asked: Asked & { kind: NonNullable<Asked['kind']> }
  shown: NonNullable<ReturnType<typeof pageOfKind>>
}

/** One kind whole, page by page. */
export function OneKind({ asked: { question, kind }, shown }: OneKindProps) {
  const { value, title } = kindWords[kind]
  return (
    <Section id={value} title={counted(shown.total, kindWords[kind])} layout="side">
      {shown.total > 0 ? (
        <Results label={title} results={shown.items.map(shownAs)} />
      ) : (
        <Notice>
          Rien de ce genre. <a href={addressFor({ question })}>Voir tous les résultats</a>.
        </Notice>
      )}
      <Pagination
        page={shown.page}
        pages={shown.pages}
        hrefOf={(page) => addressFor({ question, kind, page })}
      />
    </Section>
  )
}
