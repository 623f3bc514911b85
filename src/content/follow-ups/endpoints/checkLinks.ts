import type { Endpoint } from 'payload'

import { askForCheck } from '@/cms/jobs/checkSourceLinks'
import { linksToVisit } from '@/cms/jobs/visitSourceLinks'
import { refused } from '@/cms/refused'
import { typeset } from '@/content/impact-metrics/typography'
import { can } from '@/editorial/abilities'

const notYours =
  'Votre rôle ne permet pas de lancer la vérification : elle a lieu chaque nuit, ou demandez à la publication.'

const sentences = {
  nothing: 'Toutes les adresses ont répondu récemment : rien à vérifier.',
  already: 'Une vérification est déjà en cours : revenez dans quelques minutes.',
  asked: 'La vérification commence dans la minute.',
}

/** Visits now what would be visited at night, and once more what does not answer. */
export const checkLinksNow: Endpoint = {
  path: '/check-links',
  method: 'post',
  handler: async ({ payload, user }) => {
    if (!can(user, 'publish')) throw refused(notYours, 403)

    const { size } = await linksToVisit(payload, 'now')
    const outcome = size === 0 ? 'nothing' : (await askForCheck(payload)) ? 'asked' : 'already'
    const queued = outcome === 'asked' ? size : 0
    return Response.json({ queued, message: typeset(sentences[outcome]) })
  },
}
