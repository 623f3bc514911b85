import { passagesOf, type Wordings } from './citations'
import { wording, type Claim } from './model'

/** What a text says in place of a figure that its reader may not see, or that is gone. */
export const withdrawnFigure = '(chiffre retiré)'

/** How inline figures read, given what each of them claims now. */
export const wordingsOf =
  (claims: ReadonlyMap<string, Claim>): Wordings =>
  ({ metric, form }) => {
    const claim = claims.get(metric)
    return claim ? wording(claim, form) : withdrawnFigure
  }

/** Spaces a line may break at. Those inside « 72 000 » or before « ; » are characters of the word. */
const breakingSpaces = /[ \t\r\n]+/g

/**
 * The beginning of a rich text in `length` characters at most, cut between two words with « … »: for
 * descriptions, feeds and search results. The figures are the ones the page shows, not a copy.
 */
export function excerptOf(content: unknown, wordings: Wordings, length: number): string {
  const text = passagesOf(content, wordings).join(' ').replace(breakingSpaces, ' ').trim()
  if (text.length <= length) return text

  const cut = text.slice(0, length - 1)
  const isWordEnd = text[length - 1] === ' '
  const end = isWordEnd ? cut.length : cut.lastIndexOf(' ')
  const words = end > 0 ? cut.slice(0, end) : wholeCharacters(cut)
  return `${words.replace(/[\s,;:.!?«(–—-]+$/u, '')}…`
}

/** Without the first half of a character that takes two. */
const wholeCharacters = (text: string) => text.replace(/[\ud800-\udbff]$/, '')
