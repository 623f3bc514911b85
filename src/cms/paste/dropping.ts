import type { Look } from './looks'
import type { Loss } from './losses'

type Told = { element: Element; look: Look }
type Rule = readonly [fits: (told: Told) => boolean, loss: Loss | null]

const tag =
  (...names: string[]) =>
  ({ element }: Told) =>
    names.includes(element.localName)

const says =
  (name: string, value: RegExp) =>
  ({ look }: Told) =>
    value.test(look.get(name) ?? '')

const attribute =
  (name: string, value: RegExp) =>
  ({ element }: Told) =>
    value.test(element.getAttribute(name) ?? '')

/** A paragraph that begins with the way back to the place that called it. */
const answers = (href: RegExp) => (told: Told) =>
  tag('p', 'div', 'li')(told) &&
  href.test(told.element.querySelector('a')?.getAttribute('href') ?? '')

/** What does not come along, read from the top, and how it is told; `null` is not worth a word. */
const rules: readonly Rule[] = [
  [tag('style', 'script', 'head', 'meta', 'link', 'title', 'xml', 'template', 'noscript'), null],
  [tag('input', 'button', 'select', 'textarea', 'colgroup', 'map'), null],
  // The bullet or the number that Word draws itself.
  [says('mso-list', /^ignore$/), null],
  [says('display', /^none/), null],
  [says('mso-hide', /^all$/), null],
  [says('mso-element', /^(header|footer|para-border-div-empty)$/), null],
  [says('mso-element', /^(footnote|endnote)$/), 'note-text'],
  [attribute('id', /^(ftn|edn|sdfootnote|sdendnote)\d+$/), 'note-text'],
  [attribute('class', /\bMso(Footnote|Endnote)Text\b/), 'note-text'],
  [answers(/#(_ftnref|_ednref|sdfootnote\d+anc|sdendnote\d+anc|ftnt_ref)/), 'note-text'],
  [says('mso-element', /^comment$/), 'comment-text'],
  [attribute('class', /\bMsoCommentText\b/), 'comment-text'],
  [answers(/#(_msoanchor_|cmnt_ref)/), 'comment-text'],
  [attribute('class', /\bmsocomanchor\b/i), 'comment'],
  [attribute('href', /#(_msocom_|cmnt)\d+$/), 'comment'],
  [says('mso-special-character', /^comment$/), null],
  [attribute('href', /#(_ftn|_edn|ftnt|sdfootnote|sdendnote)\d+(sym)?$/), 'note'],
  [tag('del'), 'deletion'],
  [attribute('class', /\bmsodel\b/i), 'deletion'],
  [tag('iframe', 'video', 'audio', 'embed'), 'media'],
  [tag('img', 'picture', 'svg', 'canvas', 'object', 'v:imagedata'), 'image'],
]

/** The rule that leaves this element behind, if one does. */
export const droppedAs = (told: Told): Loss | null | undefined =>
  rules.find(([fits]) => fits(told))?.[1]

export const isDropped = (told: Told): boolean => rules.some(([fits]) => fits(told))
