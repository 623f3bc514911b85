import { describe, expect, test } from 'vitest'

import { safeHref, targetOf, targetsIn } from '@/site/prose/links'

describe('an address typed into a text', () => {
  test.each([
    ['https://exemple.fr/page?a=1#b', 'https://exemple.fr/page?a=1#b'],
    ['http://exemple.fr', 'http://exemple.fr/'],
    ['  https://exemple.fr/  ', 'https://exemple.fr/'],
    ['mailto:redaction@exemple.fr', 'mailto:redaction@exemple.fr'],
    ['/pionniers/chea-lun', '/pionniers/chea-lun'],
  ])('%j leads to %s', (written, href) => {
    expect(safeHref(written)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'tel:+33100000000',
    '//ailleurs.example',
    '/\\ailleurs.example',
    '/\t/ailleurs.example',
    'exemple.fr',
    '#ancre',
    '',
    null,
    undefined,
    42,
  ])('%j is not a link', (written) => {
    expect(safeHref(written)).toBeNull()
  })
})

const internal = (relationTo: string, value: unknown) => ({
  linkType: 'internal',
  doc: { relationTo, value },
})

describe('a link to a document', () => {
  test('is known by its id, whether the editor stored the id or the document', () => {
    expect(targetOf(internal('pioneers', 'p1'))).toEqual({ collection: 'pioneers', id: 'p1' })
    expect(targetOf(internal('themes', { id: 't1' }))).toEqual({ collection: 'themes', id: 't1' })
  })

  test('without a document, or to an address, is none', () => {
    expect(targetOf(internal('pioneers', null))).toBeNull()
    expect(targetOf({ linkType: 'internal' })).toBeNull()
    expect(targetOf({ linkType: 'custom', url: 'https://exemple.fr' })).toBeNull()
    expect(targetOf(undefined)).toBeNull()
  })

  test('is found wherever it stands in the text', () => {
    const link = (id: string) => ({ type: 'link', fields: internal('pioneers', id), children: [] })
    const content = {
      root: {
        children: [
          { type: 'paragraph', children: [{ type: 'text', text: 'x' }, link('p1')] },
          { type: 'list', children: [{ type: 'listitem', children: [link('p2')] }] },
        ],
      },
    }

    expect(targetsIn(content).map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(targetsIn(null)).toEqual([])
  })
})
