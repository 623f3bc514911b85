import { Window } from 'happy-dom'
import { expect, test } from 'vitest'

import { cleanPaste } from '@/cms/paste/cleanPaste'

import { clipboards } from '../../support/clipboards'

/** As a browser reads the clipboard. */
function pasted(html: string) {
  const { DOMParser } = new Window()
  return cleanPaste(Object(new DOMParser().parseFromString(html, 'text/html')))
}

test.each(clipboards)('$what', ({ copied, html, losses }) => {
  expect(pasted(copied)).toEqual({ html, losses })
})

test.each([
  ['mot<font>mot</font> <font>mot</font>', 'motmot mot'],
  ['<p>un</p>deux<div>trois</div>', '<p>un</p><p>deux</p><p>trois</p>'],
  ['<div>un<br><br>deux<br>trois</div>', '<p>un</p><p>deux<br>trois</p>'],
  ['<p>a <b> b </b> c</p>', 'a <strong>b </strong>c'],
  ['<p>·&nbsp;&nbsp; un</p><p>• <i>deux</i></p>', '<ul><li>un</li><li><em>deux</em></li></ul>'],
  ['<p>– Bonjour, dit-elle.</p>', '– Bonjour, dit-elle.'],
  ['<p>10<sup>6</sup> habitants, la 1<sup>re</sup></p>', '10⁶ habitants, la 1re'],
  ['<p>😀 <img alt="🎉" src="x"> fin</p>', '😀 🎉 fin'],
  ['<p>a &lt;script&gt; &amp; « b »</p>', 'a &lt;script&gt; &amp; « b »'],
  ['<pre>un\n  deux</pre>', 'un<br>deux'],
  ['<h1>Un</h1><h2>Deux</h2><h4>Quatre</h4>', '<h2>Un</h2><h3>Deux</h3><h3>Quatre</h3>'],
  ['<h3>Trois</h3><p>x</p>', '<h3>Trois</h3><p>x</p>'],
  ['<p style="display:none">caché</p><p>vu</p>', 'vu'],
  ['<table><tr><td><p>un</p><p>deux</p></td></tr></table>', '<p>un</p><p>deux</p>'],
  ['<ul><li>a</li></ul><ol><li>b</li></ol>', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ['<ul><li>a<ol><li>b</li></ol></li></ul>', '<ul><li>a<ol><li>b</li></ol></li></ul>'],
  [
    '<div><ul><li data-listid="3" data-aria-level="1"><p>a</p></li></ul></div><div><ul><li data-listid="3" data-aria-level="2"><p>b</p></li></ul></div>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  ['<p>  </p><p>&nbsp;</p>', ''],
  ['<a href="javascript:alert(1)">là</a>', 'là'],
  ['<a href="#bas">en bas</a>', 'en bas'],
  ['<a href="mailto:nom@exemple.fr">écrire</a>', '<a href="mailto:nom@exemple.fr">écrire</a>'],
])('%s is pasted as %s', (copied, html) => {
  expect(pasted(copied).html).toBe(html)
})

test('what was pasted is pasted again as it is', () => {
  for (const { html } of clipboards) {
    expect(pasted(html)).toEqual({ html, losses: null })
  }
})
