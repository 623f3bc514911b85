import { describe, expect, test } from 'vitest'

import { makeReadable } from '@/server/readable'

/** As Next 16.4 sends it, shortened. */
const fromNext = [
  '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<link rel="modulepreload" href="/m.js"/><link rel="expect" href="#_R_" blocking="render"/>',
  '<link rel="preload" as="font" href="/f.woff2"/>',
  '<script src="/_next/static/chunks/b.js" async=""></script><title>Chea Lun</title>',
  '<style>a::after { content: "<!-- <script>" }</style></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><h1>Chea <!-- -->Lun</h1>',
  '<script type="application/ld+json">{"name":"<!-- Lun -->"}</script>',
  '<p title="a > b">&lt;script&gt;</p><!--$--><!--/$-->',
  '<script>(self.__next_f=self.__next_f||[]).push([1,"<p>"])</script></body></html>',
].join('')

describe('the HTML of Next, made readable', () => {
  test('keeps words, styles, fonts and JSON-LD, and nothing to run', () => {
    expect(makeReadable(fromNext)).toEqual({
      status: null,
      fault: null,
      html: [
        '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/>',
        '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
        '<link rel="preload" as="font" href="/f.woff2"/><title>Chea Lun</title>',
        '<style>a::after { content: "<!-- <script>" }</style></head>',
        '<body><h1>Chea Lun</h1>',
        '<script type="application/ld+json">{"name":"<!-- Lun -->"}</script>',
        '<p title="a > b">&lt;script&gt;</p></body></html>',
      ].join(''),
    })
  })

  test('a holder that waited for metadata only is dropped without complaint', () => {
    const pending = '<div hidden=""><!--$?--><template id="B:0"></template><!--/$--></div><p>a</p>'
    expect(makeReadable(`${pending}<div hidden id="S:0"><!--$--></div>`)).toMatchObject({
      html: '<p>a</p>',
      fault: null,
    })
  })

  test.each([
    ['content that waits for a script', '<div hidden id="S:1"><p>a</p></div>', 'S:1'],
    ['a part that failed', '<!--$!--><template data-dgst="42"></template><!--/$-->', '42'],
    ['an empty shell', '<html id="__next_error__"><body></body></html>', 'vide'],
  ])('%s is a fault', (_what, source, fault) => {
    expect(makeReadable(source).fault).toContain(fault)
  })

  test('the marker sets the status only where it is a tag', () => {
    expect(makeReadable('<meta name="x-status" content="410"/>')).toMatchObject({
      status: 410,
      html: '',
    })
    expect(makeReadable('<p>&lt;meta name="x-status" content="410"/&gt;</p>').status).toBeNull()
    expect(makeReadable('<meta name="x-status" content="200"/>').status).toBeNull()
  })

  test('a megabyte is read to its end', () => {
    const { html } = makeReadable('<p>a<!-- -->b</p>'.repeat(60_000))
    expect(html).toBe('<p>ab</p>'.repeat(60_000))
  })
})
