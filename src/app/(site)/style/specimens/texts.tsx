import { Correction } from '@/design/Correction'
import { CorrectionNote } from '@/design/CorrectionNote'
import { Disclosure } from '@/design/Disclosure'
import { Facts } from '@/design/Facts'
import { Notice } from '@/design/Notice'
import { Picture } from '@/design/Picture'
import { ProseColumn } from '@/design/ProseColumn'
import { Quotable } from '@/design/Quotable'
import { ReadingColumn } from '@/design/ReadingColumn'

import { landscape } from '../picture'
import type { Group } from '../specimen'
import { here, longestName, longText, name, sentence, unbroken } from '../words'

const said = {
  date: '2026-03-01',
  before: '25 %',
  after: '8 %',
  note: 'La source a été relue.',
  href: here('rectificatif'),
}
const note = { key: 'a', ...said }
const correction = { ...said, about: <a href={here('objet')}>{name}</a>, completions: [] }
const licence = { label: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }

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

export const texts: Group = {
  id: 'textes',
  title: 'Textes',
  specimens: [
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
    {
      name: 'Facts',
      states: {
        'aucun fait connu': () => <Facts facts={[{ term: 'Organisation', value: null }]} />,
        un: () => <Facts facts={[{ term: 'Organisation', value: 'Une organisation' }]} />,
        plusieurs: () => (
          <Facts
            facts={[
              { term: 'Organisation', value: <a href={here('organisation')}>Une organisation</a> },
              { term: 'Un intitulé plus long que les autres', value: longText },
              { term: 'Mot insécable', value: unbroken },
            ]}
          />
        ),
      },
    },
    {
      name: 'Notice',
      states: {
        courte: () => <Notice>Rien ne correspond à ces choix.</Notice>,
        longue: () => <Notice>{longText}</Notice>,
      },
    },
    {
      name: 'Quotable',
      states: {
        'une phrase': () => <Quotable title="À citer" sentence={sentence} />,
        'la plus longue': () => <Quotable title="À citer" sentence={`${longText} ${unbroken}`} />,
      },
    },
    {
      name: 'Disclosure',
      states: {
        fermée: () => (
          <Disclosure label="Source et détails" about={sentence}>
            <p>{sentence}</p>
          </Disclosure>
        ),
        ouverte: () => (
          <Disclosure label="Source et détails" about={sentence} isOpen>
            <Facts facts={[{ term: 'Source', value: longText }]} />
            <Quotable title="À citer" sentence={sentence} />
          </Disclosure>
        ),
      },
    },
    {
      name: 'Correction',
      states: {
        'sans suite': (at) => <Correction {...correction} id={`${at}a`} />,
        'complétée deux fois': (at) => (
          <Correction
            {...correction}
            id={`${at}b`}
            completions={[
              { text: sentence, on: '2026-03-12' },
              { text: longText, on: '2026-04-01' },
            ]}
          />
        ),
        'textes les plus longs': (at) => (
          <Correction
            {...correction}
            id={`${at}c`}
            about={longestName}
            before={unbroken}
            after={longText}
            note={longText}
          />
        ),
      },
    },
    {
      name: 'CorrectionNote',
      width: 'page',
      states: {
        aucune: () => <CorrectionNote notes={[]} />,
        une: () => <CorrectionNote notes={[note]} />,
        plusieurs: () => (
          <CorrectionNote notes={[note, { ...note, key: 'b', before: unbroken, note: longText }]} />
        ),
      },
    },
    {
      name: 'Picture',
      states: {
        'sans crédit ni licence': () => <Picture picture={landscape} drawnAt="26rem" />,
        'avec crédit': () => <Picture picture={landscape} drawnAt="26rem" credit={name} />,
        'avec crédit et licence': () => (
          <Picture picture={{ ...landscape, licence }} drawnAt="26rem" credit={name} />
        ),
        'licence sans adresse': () => (
          <Picture
            picture={{ ...landscape, licence: { label: 'Tous droits réservés', url: null } }}
            drawnAt="26rem"
            credit={longestName}
          />
        ),
        vignette: () => (
          <div style={{ width: '9rem' }}>
            <Picture picture={landscape} drawnAt="9rem" isThumbnail />
          </div>
        ),
      },
    },
  ],
}
