import { ProseColumn } from '@/design/ProseColumn'
import { ReadingColumn } from '@/design/ReadingColumn'

import type { Specimen } from '../specimen'
import { here, longText, sentence, unbroken } from '../words'

const prose = (
  <>
    <p>{longText}</p>
    <h2>Un intertitre de niveau deux</h2>
    <p>
      Un paragraphe avec <a href={here('lien')}>un lien</a>, un passage <strong>important</strong>,
      un autre <em>en italique</em>, et un mot insécable&nbsp;: {unbroken}.
    </p>
    <ul>
      <li>Un premier point</li>
      <li>Un deuxième, qui en contient d’autres</li>
      <li>
        <ol>
          <li>Un premier rang</li>
          <li>Un second rang</li>
        </ol>
      </li>
    </ul>
    <h3>Un intertitre de niveau trois</h3>
    <blockquote>« Une citation, dite par quelqu’un. »</blockquote>
    <hr />
    <p>{longText}</p>
  </>
)

export const reading: readonly Specimen[] = [
  {
    name: 'ProseColumn',
    states: { 'tout ce qu’un texte contient': () => <ProseColumn>{prose}</ProseColumn> },
  },
  {
    name: 'ReadingColumn',
    width: 'page',
    states: {
      seule: () => <ReadingColumn>{sentence}</ReadingColumn>,
      'avec une marge': () => (
        <ReadingColumn aside={<p>{sentence}</p>}>
          <ProseColumn>{prose}</ProseColumn>
        </ReadingColumn>
      ),
    },
  },
]
