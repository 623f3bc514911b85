import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Advice } from '../../accessibility/advice'
import { adviceOn, referencesOf } from '../../accessibility/document'
import type { Content } from '../../fingerprint'
import type { Place } from '../revisions/revision'
import { checkedIn, surroundingsOf } from './surroundings'

type Judged = { place: Place; content: Content }
type Adviser = (collection: CollectionSlug, content: Content) => Advice[]

/** Judges contents that go out together: a link from one to another leads somewhere by then. */
export async function adviserOf(judged: readonly Judged[], req: PayloadRequest): Promise<Adviser> {
  const references = judged.flatMap(({ place, content }) => {
    const form = checkedIn(place.collection, req)
    return form ? referencesOf(form, content) : []
  })
  const { pictures, unpublished } = await surroundingsOf(references, req)
  const together = new Set(judged.map(({ place: { collection, id } }) => `${collection}/${id}`))
  const around = { pictures, unpublished: unpublished.filter((key) => !together.has(key)) }

  return (collection, content) => {
    const form = checkedIn(collection, req)
    return form ? adviceOn(form, content, around) : []
  }
}
