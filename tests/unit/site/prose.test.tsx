import { RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { convertersFor } from '@/site/prose/converters'

type Content = ComponentProps<typeof RichText>['data']
type Node = Content['root']['children'][number] & Record<string, unknown>

const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
})
const block = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  children,
  ...more,
})
const link = (words: string, fields: Record<string, unknown>) =>
  block('paragraph', [block('link', [text(words)], { fields })])

const inlineFigure = (fields: unknown) => <a href="/chiffres/m1">{Object(fields).metric}</a>

const shown = (...children: Node[]) =>
  renderToStaticMarkup(
    <RichText
      data={{
        root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
      }}
      converters={({ defaultConverters }) => ({
        ...defaultConverters,
        ...convertersFor(new Map([['pioneers/p1', '/pionniers/chea-lun']]), inlineFigure),
      })}
      disableContainer
      disableIndent
      disableTextAlign
    />,
  )

test('whatever the editor offers is shown, and without styles of its own', () => {
  const html = shown(
    block('heading', [text('Titre')], { tag: 'h2' }),
    block('heading', [text('Sous-titre')], { tag: 'h3' }),
    block('paragraph', [text('gras', 1), text(' et '), text('italique', 2)]),
    block('list', [block('listitem', [text('un')])], { tag: 'ul', listType: 'bullet' }),
    block('list', [block('listitem', [text('deux')])], { tag: 'ol', listType: 'number' }),
    block('quote', [text('cité')]),
    { type: 'horizontalrule', version: 1 },
  )

  expect(html).toBe(
    '<h2>Titre</h2><h3>Sous-titre</h3><p><strong>gras</strong> et <em>italique</em></p>' +
      '<ul><li>un</li></ul><ol><li>deux</li></ol><blockquote>cité</blockquote><hr/>',
  )
})

test('a text cannot take the title of its page', () => {
  expect(shown(block('heading', [text('Titre')], { tag: 'h1' }))).toBe('<h2>Titre</h2>')
})

test('a link to a document leads to its address', () => {
  const fields = { linkType: 'internal', doc: { relationTo: 'pioneers', value: 'p1' } }
  expect(shown(link('Chea Lun', fields))).toBe('<p><a href="/pionniers/chea-lun">Chea Lun</a></p>')
})

test('a link to a document the reader may not see is text', () => {
  const fields = { linkType: 'internal', doc: { relationTo: 'pioneers', value: 'brouillon' } }
  expect(shown(link('Quelqu’un', fields))).toBe('<p>Quelqu’un</p>')
})

test('a link that would run is text, and no link opens a window', () => {
  expect(shown(link('ici', { linkType: 'custom', url: 'javascript:alert(1)' }))).toBe('<p>ici</p>')
  expect(shown(link('là', { linkType: 'custom', url: 'https://exemple.fr/', newTab: true }))).toBe(
    '<p><a href="https://exemple.fr/">là</a></p>',
  )
})

test('what is typed as HTML is shown as text', () => {
  expect(shown(block('paragraph', [text('<script>x</script>')]))).toBe(
    '<p>&lt;script&gt;x&lt;/script&gt;</p>',
  )
})

test('a figure stands inside its sentence', () => {
  const figure = { type: 'inlineBlock', version: 1, fields: { blockType: 'figure', metric: 'm1' } }
  expect(shown(block('paragraph', [text('Avec '), figure, text('.')]))).toBe(
    '<p>Avec <a href="/chiffres/m1">m1</a>.</p>',
  )
})
