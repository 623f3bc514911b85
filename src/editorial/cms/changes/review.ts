import type { PayloadRequest } from 'payload'

import type { Advice } from '../../accessibility/advice'
import type { FieldChange } from '../../changes/change'
import { changesBetween } from '../../changes/compare'
import { figureChange, type FigureChange } from '../../changes/figure'
import type { FormField } from '../../changes/form'
import type { Names } from '../../changes/names'
import { referencesIn } from '../../changes/references'
import type { Stage } from '../../stages'
import { adviserOf } from '../accessibility/adviser'
import { accountsOf } from '../notices/people'
import { titleOf } from '../revisions/observed'
import { revisionOf, type Place } from '../revisions/revision'
import { attachedTo } from '../steps/package'
import { formOf } from './form'
import { namesOf } from './names'
import { sidesOf, sinceOnline, type Bounds, type Side } from './sides'
import { toTick, type Tick } from './ticks'

/** A version, without its content. `by` is a name, or null for a command of the site. */
export type SideSeen = Omit<Side, 'content'>

export type Comparison = Place & {
  /** « Chiffre », « Programme ». */
  kind: string
  title: string
  stage: Stage
  /** Null when nothing is online: all of it is new. */
  from: SideSeen | null
  to: SideSeen
  changes: FieldChange[]
  figure: FigureChange | null
  /** What could be better in the later of the two, worked out here: nobody’s word is taken for it. */
  advice: Advice[]
}

export type Review = Comparison & {
  /** The drafts that are read and decided with this one. */
  attached: Comparison[]
  /** What must be ticked before any of it is approved. */
  figures: Tick[]
}

type Compared = {
  place: Place
  stage: Stage
  fields: readonly FormField[]
  before: Side | null
  after: Side
}

/**
 * What a reviewer reads: what changed of a document, and of the drafts attached to it.
 * @throws 404 for a document or a version that is not there, or is another document's.
 */
export async function reviewOf(place: Place, bounds: Bounds, req: PayloadRequest): Promise<Review> {
  const main = await compared(place, bounds, req)
  const attached: Compared[] = []
  for (const member of await attachedTo(place, req)) {
    attached.push(await compared(member.place, sinceOnline, req))
  }

  const all = [main, ...attached]
  const names = await namesOf(all.flatMap(referencesOf), req)
  const people = await peopleOf(all, req)
  const judged = all.map(({ place, after }) => ({ place, content: after.content }))
  const adviceOn = await adviserOf(judged, req)
  const say = (one: Compared): Comparison => ({
    ...comparisonOf(one, { names, people, req }),
    advice: adviceOn(one.place.collection, one.after.content),
  })
  const underReview = all.filter(({ stage }) => stage === 'in-review')
  return {
    ...say(main),
    attached: attached.map(say),
    figures: underReview.flatMap(({ place: { collection, id }, after }) =>
      collection === 'impact-metrics' ? [toTick(id, after.content, names)] : [],
    ),
  }
}

async function compared(place: Place, bounds: Bounds, req: PayloadRequest): Promise<Compared> {
  const sides = await sidesOf(place, bounds, req)
  const stage = (await revisionOf(place, req))?.stage ?? 'draft'
  return { place, stage, fields: formOf(place.collection, req), ...sides }
}

const referencesOf = ({ fields, before, after }: Compared) =>
  [before, after].flatMap((side) => referencesIn(fields, side?.content))

async function peopleOf(all: readonly Compared[], req: PayloadRequest) {
  const ids = all.flatMap(({ before, after }) => [before?.by, after.by])
  const named = new Set(ids.filter((id): id is string => typeof id === 'string'))
  const accounts = await accountsOf([...named], req)
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

type Known = { names: Names; people: ReadonlyMap<string, string>; req: PayloadRequest }

function comparisonOf(
  { place, stage, fields, before, after }: Compared,
  { names, people, req }: Known,
): Omit<Comparison, 'advice'> {
  const seen = ({ version, number, on, by, fingerprint }: Side): SideSeen => ({
    version,
    number,
    on,
    by: by && (people.get(by) ?? 'un compte supprimé'),
    fingerprint,
  })
  const isFigure = place.collection === 'impact-metrics'
  const figure = isFigure ? figureChange(before?.content ?? null, after.content) : null
  return {
    ...place,
    kind: kindOf(place, req),
    title: figure?.after.wording ?? titleOf(place, after.content, req),
    stage,
    from: before && seen(before),
    to: seen(after),
    changes: changesBetween(before?.content, after.content, { fields, names }),
    figure,
  }
}

function kindOf({ collection }: Place, { payload }: PayloadRequest): string {
  const { singular } = payload.collections[collection].config.labels
  return typeof singular === 'string' ? singular : collection
}
