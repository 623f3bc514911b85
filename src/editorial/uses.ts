import { stageLabels, type Stage } from './stages'

/** A document that shows a picture or a file, and how far it is on its way to readers. */
export type Use = {
  title?: string | null
  stage: Stage
  isLive?: boolean | null
  inTrash?: boolean | null
  scheduledOn?: string | null
}

const mostNamed = 5

/** Why a file cannot be erased: which documents show it, and where each stands. */
export function usedBy(uses: readonly Use[], isPicture: boolean): string {
  const named = uses
    .slice(0, mostNamed)
    .map((use) => `« ${use.title || 'Sans titre'} » (${placeOf(use)})`)
  const more = uses.length - named.length
  const all =
    more > 0 ? [...named, more === 1 ? 'un autre contenu' : `${more} autres contenus`] : named
  const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} et ${all.at(-1)}` : all.join('')
  return isPicture
    ? `Cette image est utilisée par ${list} : retirez-la de là d’abord.`
    : `Ce fichier est utilisé par ${list} : retirez-le de là d’abord.`
}

function placeOf({ stage, isLive, inTrash, scheduledOn }: Use): string {
  if (inTrash) return 'dans la corbeille'
  const next = scheduledOn ? 'programmé' : stageLabels[stage].toLowerCase()
  if (!isLive) return next
  return stage === 'draft' ? 'en ligne' : `en ligne, ${next}`
}
