import { searchable } from '@/content/impact-metrics/typography'

import { aboutField, type Found } from './advice'
import { aboutWords, type Link, type Prose } from './prose'
import type { RuleCode } from './rules'

/** Words that say nothing of where they lead, without accents or punctuation. */
const vague = new Set([
  ...['ici', 'la', 'par ici', 'lien', 'ce lien', 'le lien', 'suivre ce lien', 'suivez ce lien'],
  ...['voir', 'voir ici', 'voir plus', 'voir la suite', 'plus', 'suite', 'la suite', 'lire'],
  ...['lire plus', 'lire ici', 'lire la suite', 'lire l article', 'lire cet article', 'decouvrir'],
  ...['en savoir plus', 'savoir plus', 'plus d informations', 'plus d infos', 'plus de details'],
  ...['cette page', 'cet article', 'ce site', 'cette video', 'ce document', 'site', 'site web'],
  ...['site internet', 'telecharger', 'a telecharger', 'acceder', 'consulter', 'source'],
  ...['click here', 'here', 'read more', 'learn more', 'more'],
])

const clickHere = /^cliqu(ez|er) (ici|la\b|sur)/
const bareAddress = /^(https?:\/\/|www\.)\S+$/i

const wordsOf = (text: string) =>
  searchable(text)
    .replace(/[^\p{L}\p{N}\ufffc]+/gu, ' ')
    .trim()

const isVague = ({ text }: Link) => vague.has(wordsOf(text)) || clickHere.test(wordsOf(text))
const isEmpty = ({ text }: Link) => text.trim() === ''

/** One reproach a link: the first that fits. */
const reproaches: readonly (readonly [RuleCode, (link: Link) => boolean])[] = [
  ['link-empty', isEmpty],
  ['link-nowhere', ({ target }) => target === null],
  ['link-vague', isVague],
  ['link-address', ({ text }) => bareAddress.test(text.trim())],
]

export function adviceOnLinks(prose: Prose, unpublished: ReadonlySet<string>): Found[] {
  const links = prose.passages.flatMap((passage) => passage.links)
  const about = (code: RuleCode, link: Link) =>
    isEmpty(link) ? aboutField(code, prose, link.target ?? '') : aboutWords(code, prose, link)

  return [
    ...links.flatMap((link) => {
      const [code] = reproaches.find(([, fits]) => fits(link)) ?? []
      return code ? [about(code, link)] : []
    }),
    ...links
      .filter(({ isOurs, target }) => isOurs && target !== null && unpublished.has(target))
      .map((link) => about('link-unpublished', link)),
    ...ambiguous(links).map((link) => about('link-ambiguous', link)),
  ]
}

/** A link that carries the words of one before it, and leads elsewhere. */
function ambiguous(links: readonly Link[]): Link[] {
  const told = links.filter((link) => !isEmpty(link) && !isVague(link) && link.target !== null)
  return told.filter((link, index) => {
    const first = told.slice(0, index).find(({ text }) => wordsOf(text) === wordsOf(link.text))
    return first !== undefined && first.target !== link.target
  })
}
