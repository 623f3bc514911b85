import { expect, test } from 'vitest'

import { passages } from './reads'

/**
 * Where a reasonable reader could hold either view, this is ours. The empty list means « left alone »: a
 * writer is not asked for its source.
 */
const decisions: [because: string, text: string, ...figures: string[]][] = [
  ['an order of magnitude claims something', 'des milliers de familles', 'milliers de familles'],
  ['a multiplication claims something', 'les dons ont doublé', 'doublé'],
  ['the infinitive only plans one', 'il faut doubler les dons'],
  ['« n fois plus » compares', 'trois fois plus de dons', 'trois fois plus'],
  ['« n fois » is a rhythm', 'deux fois par semaine'],
  ['… but not by the thousand', 'téléchargée 25 000 fois', '25 000 fois'],
  ['a length of time is not a result', 'après dix ans de travail'],
  ['… unless it is a volume of work', '3 500 jours de formation', '3 500 jours'],
  ['an age is not a result', 'les moins de 26 ans'],
  ['hours of the day are a schedule', 'de 9 h à 12 h'],
  ['hours per month are a volume', '16 h par mois', '16 h'],
  ['hours of waiting are a length of time', 'réponse en 48 heures'],
  ['a distance to somewhere is a place', 'à 50 km de Lyon'],
  ['a small word counts things', 'trois programmes sont nés', 'trois programmes'],
  ['« les deux » points back', 'les deux associations'],
  ['« ces trois » points back', 'ces trois villes'],
  ['« les trois » counts', 'les trois antennes', 'trois antennes'],
  ['a bare small word is people', 'ils étaient quatre'],
  ['a bare large word counts', 'ils étaient quatre cents', 'quatre cents'],
  ['bare figures count', 'ils étaient 12', '12'],
  ['reasons and stages build a speech', 'pour trois raisons et en 5 étapes'],
  ['children of one’s own are a life', 'mère de trois enfants'],
  ['other children are counted', 'trois enfants inscrits', 'trois enfants'],
  ['« 100 % » before an adjective is a slogan', 'un savon 100 % naturel'],
  ['« 100 % » of something is a figure', '100 % des élèves', '100 %'],
  ['zero is a slogan', 'zéro déchet'],
  ['a year after a noun dates it', 'les comptes 2015 certifiés'],
  ['a year-like count has its noun', 'elle emploie 2015 salariés', '2015 salariés'],
  ['a « tiers de confiance » is somebody', 'un tiers de confiance'],
  ['« un tiers » without its whole, after « par », is somebody', 'vérifié par un tiers.'],
  ['… with its whole it is a share', 'suivi par un tiers des élèves', 'un tiers'],
  ['a price is a figure', 'vendus 5 euros', '5 euros'],
  ['a small capitalised group after « les » is a name', 'Les 3 Suisses'],
  ['… a larger one is counted', '70 Voisins Malins', '70 Voisins Malins'],
  ['a small number in brackets is a department or a note', 'Seine-Saint-Denis (93)'],
  ['a larger one is counted', 'les bénévoles (300) sont venus', '300'],
  ['« 1 pour 10 » is a share', '1 encadrant pour 10 jeunes', '1 encadrant pour 10'],
  ['an embedded figure is already linked', '\ufffc ont été aidés'],
]

test.each(decisions)('%s: « %s »', (_because, text, ...figures) => {
  expect(passages(text)).toEqual(figures)
})
