import { expect, test } from 'vitest'

import { linkAddressFault, webAddressFault } from '@/cms/fields/addressFaults'
import { safeHref } from '@/site/prose/links'

const pages = [
  'https://exemple.fr',
  'HTTPS://EXEMPLE.FR/Rapport.PDF',
  'http://exemple.fr:8080/a%20b%2Fc?q=%C3%A9&r=100%#haut',
  'https://été.exemple.fr/œuvre?«oui»&x="1"',
  'https://xn--t-bhab.exemple.fr/',
  'https://[2001:db8::1]/',
  'https://exemple/sans-point',
  'https://exemple.fr/a?b=c;d,e:f',
]

test.each(pages)('%s is an address', (address) => {
  expect([webAddressFault(address), linkAddressFault(address)]).toEqual([null, null])
})

const leads = ['mailto:nom@exemple.fr?subject=Bonjour%20tous', '/plan-du-site', '/a?b=c#d']

test.each(leads)('%s leads from a text, and is no web address', (address) => {
  expect(linkAddressFault(address)).toBeNull()
  expect(webAddressFault(address)).not.toBeNull()
})

test('readers follow every address that a text may have', () => {
  for (const address of [...pages, ...leads]) expect(safeHref(address)).not.toBeNull()
})

test.each([
  ['https://exemple.fr/a b', 'contient une espace'],
  ['https://exemple.fr/a\u00a0b', 'contient une espace'],
  ['https://exemple.fr/a\nb', 'contient une espace'],
  [' https://exemple.fr', 'commence ou finit par une espace'],
  ['https://exemple.fr\n', 'commence ou finit par une espace'],
  ['https://exem\u00adple.fr', 'signe invisible'],
  ['https://exemple.fr/\u0000', 'signe invisible'],
  ['https%3A%2F%2Fexemple.fr', 'codée tout entière'],
  ['https%253A%252F%252Fexemple.fr', 'commence par https://'],
  ['exemple.fr', 'commence par https://'],
  ['https:', 'commence par https://'],
  ['http://', 'commence par https://'],
  ['#bas', 'commence par https://'],
  ['//exemple.fr', 'commence par https://'],
  ['/\\exemple.fr', 'commence par https://'],
  ['javascript:alert(1)', 'ne s’ouvre pas'],
  ['JaVaScRiPt:alert(1)', 'ne s’ouvre pas'],
  ['data:text/html,x', 'ne s’ouvre pas'],
  ['file:///C:/Rapport.pdf', 'ne s’ouvre pas'],
  ['ftp://exemple.fr', 'ne s’ouvre pas'],
  ['tel:+33100000000', 'téléphone'],
  ['mailto:', 'n’est pas complète'],
  ['mailto:nom@exemple', 'n’est pas complète'],
  [`https://exemple.fr/${'x'.repeat(2_000)}`, 'trop longue'],
])('%j is refused in words', (address, words) => {
  expect(linkAddressFault(address)).toContain(words)
  expect(webAddressFault(address)).not.toBeNull()
})
