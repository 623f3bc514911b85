import type { Figure } from '@/content/impact-metrics/figure'
import { kindWords, pioneerKinds, type PioneerSummary } from '@/content/pioneers/model'
import { findPioneer } from '@/content/pioneers/queries'
import { PioneerInFront } from '@/content/pioneers/views/PioneerInFront'
import { Notice } from '@/design/Notice'
import { Section } from '@/design/Section'
import { byName } from '@/site/order'
import { addressOf } from '@/site/parameters'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'

import { Mark } from './Mark'
import { Pioneers } from './Pioneers'

type HomePioneersProps = {
  reader: Reader
  pioneers: readonly PioneerSummary[]
  leading: ReadonlyMap<string, Pick<Figure, 'claim'>>
}

/** Of each kind; the others are one link away. */
const mostOfAKind = 6

/** The newest portrait in full, then both kinds in brief. */
export async function HomePioneers({ reader, pioneers, leading }: HomePioneersProps) {
  const named = byName(pioneers)
  const [first, ...others] = named
  if (!first) {
    return (
      <Section id="pionniers" title="Les pionniers">
        <Notice>Les premiers portraits sont en préparation.</Notice>
      </Section>
    )
  }

  const newest = others.reduce(
    (one, other) => (other.createdAt > one.createdAt ? other : one),
    first,
  )
  const inFront = await findPioneer(reader, newest.slug)
  return (
    <>
      {inFront && (
        <PioneerInFront pioneer={inFront} mark={<Mark figure={leading.get(inFront.id)} />} />
      )}
      {pioneerKinds.map((kind) => {
        const group = named.filter((pioneer) => pioneer.kind === kind)
        const { value, plural, explanation } = kindWords[kind]
        return (
          group.length > 0 && (
            <Section
              key={kind}
              id={value}
              title={plural}
              intro={explanation}
              more={
                group.length > mostOfAKind
                  ? { href: addressOf(paths.pioneers, { type: value }), label: moreOf(plural) }
                  : undefined
              }
            >
              <Pioneers pioneers={group.slice(0, mostOfAKind)} leading={leading} />
            </Section>
          )
        )
      })}
    </>
  )
}

/** « Les intrapreneurs sociaux » : « Tous les intrapreneurs sociaux ». */
const moreOf = (plural: string) => `Tous ${plural.charAt(0).toLowerCase()}${plural.slice(1)}`
