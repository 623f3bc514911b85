import { expect, test } from 'vitest'

import { typeset, withDe } from '@/content/impact-metrics/typography'

test.each([
  ['personnes', 'de personnes'],
  ['emplois', 'd’emplois'],
  ['élèves', 'd’élèves'],
  ['Œuvres', 'd’Œuvres'],
  ['habitants', 'd’habitants'],
  ['heures', 'd’heures'],
  ['hôpitaux', 'd’hôpitaux'],
  ['haltères', 'd’haltères'],
  ['handicapés', 'de handicapés'],
  ['hameaux', 'de hameaux'],
  ['halles', 'de halles'],
  ['onze', 'de onze'],
])('« de » before %s', (words, wanted) => {
  expect(withDe(words)).toBe(wanted)
})

test.each([
  ["l'emploi", 'l’emploi'],
  ['70 000 clients', '70\u202f000 clients'],
  ['1 234 567', '1\u202f234\u202f567'],
  ['en 2013 560 000 heures', 'en 2013 560\u202f000 heures'],
  ['3,5 millions', '3,5\u00a0millions'],
  ['63 % à 80%', '63\u202f% à 80\u202f%'],
  ['1 200 €', '1\u202f200\u00a0€'],
  ['Vraiment ? Oui ! Bien ; merci', 'Vraiment\u202f? Oui\u202f! Bien\u202f; merci'],
  ['ceci : « cela »', 'ceci\u00a0: «\u00a0cela\u00a0»'],
  ['« Où ? »', '«\u00a0Où\u202f?\u00a0»'],
  ['https://exemple.test/a?b=1', 'https://exemple.test/a?b=1'],
  ['à 14:30', 'à 14:30'],
])('what a keyboard types: %s', (typed, wanted) => {
  expect(typeset(typed)).toBe(wanted)
  expect(typeset(wanted)).toBe(wanted)
})
