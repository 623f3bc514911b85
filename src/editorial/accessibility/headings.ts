import { aboutWords, type Passage, type Prose } from './prose'
import { aboutField, type Found } from './advice'

/** The title of the page; what is written below it begins one rank lower. */
const pageTitle = 1
/** Longer, it is a paragraph that somebody wants read. */
const longestHeading = 120

const isWritten = ({ text }: Passage) => text.trim() !== ''
const looksLikeHeading = ({ kind, text, isBold }: Passage) =>
  kind === 'paragraph' && isBold && text.trim().length <= longestHeading && !/[.!?…]\s*$/.test(text)

export function adviceOnHeadings(prose: Prose): Found[] {
  const headings = prose.passages.filter(({ level }) => level !== null)
  const written = headings.filter(isWritten)
  const skipping = written.filter(({ level }, index) => {
    const above = written[index - 1]?.level ?? pageTitle
    return (level ?? 0) > above + 1
  })
  return [
    ...skipping.map((heading) => aboutWords('heading-skip', prose, heading)),
    ...headings
      .filter((heading) => !isWritten(heading))
      .map(() => aboutField('heading-empty', prose)),
    ...written
      .filter(({ text }) => /:\s*$/.test(text))
      .map((heading) => aboutWords('heading-colon', prose, heading)),
    ...prose.passages
      .filter(looksLikeHeading)
      .map((passage) => aboutWords('heading-bold', prose, passage)),
  ]
}
