import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/relation'
import { refused } from '@/cms/refused'

import type { PublicPath } from '../effects'
import { liveRow } from '../live'
import type { Place } from '../revisions/revision'
import { missingIn, type Version } from './place'

const noPage =
  'Ce contenu n’a pas de page à lui sur le site : il n’y a rien à faire lire par un lien.'
const noSubject =
  'Ce chiffre parle d’un contenu qui n’est pas en ligne : sa page ne peut pas encore être lue.'
const unfinished = (missing: string[]) =>
  `Cette version n’est pas assez complète pour faire une page. Il manque : ${missing.join(', ')}.`

type Asking = { place: Place; version: Version; pathOf: PublicPath; req: PayloadRequest }

/** @throws 400 when this version would not make a page that a visitor can read. */
export async function refuseWithoutPage({ place, version, pathOf, req }: Asking): Promise<void> {
  const content = version.version
  if (!pathOf({ id: place.id, slug: 'any' })) throw refused(noPage, 400)
  const { flattenedFields } = req.payload.collections[place.collection].config
  const missing = missingIn(flattenedFields, content)
  if (missing.length > 0) throw refused(unfinished(missing), 400)
  // A link shows one document: a figure about somebody who is not online would show another.
  if (place.collection === 'impact-metrics' && !(await hasLiveSubject(content, req))) {
    throw refused(noSubject, 400)
  }
}

async function hasLiveSubject({ subject }: Record<string, unknown>, req: PayloadRequest) {
  const { relationTo, value } = Object(subject)
  return (await liveRow({ collection: relationTo, id: idOf(value), req })) !== null
}
