import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const arnaudHabert: SeedPioneer = {
  slug: 'arnaud-habert',
  name: 'Arnaud Habert',
  kind: 'intrapreneur',
  headline:
    'Chez VINCI, il a créé une filiale qui relie les chantiers et les acteurs de l’insertion.',
  organisation: 'vinci',
  themes: ['integration-sur-le-marche-de-l-emploi', 'reinsertion-sur-le-marche-du-travail'],
  story: richText(
    paragraph(
      'Entre une entreprise de travaux et une structure d’insertion, la rencontre n’a rien d’évident. Les appels à projets l’imposent pourtant de plus en plus souvent, par des clauses d’insertion. Arnaud Habert a fait de cette contrainte un métier.',
    ),
    paragraph(
      'En 2011, il crée au sein de VINCI une filiale, Vinci Insertion Emploi, appelée aussi VIE. Elle se tient au milieu : d’un côté les collectivités et les acteurs de l’emploi, de l’autre les entreprises du groupe qui accueillent des personnes en insertion, dans les travaux comme dans l’énergie. Elle conseille les entreprises sur la manière d’appliquer leurs clauses, veille au sérieux des structures d’insertion, et cherche à ce que le passage sur un chantier ouvre un parcours durable.',
    ),
    paragraph(
      'La page source attribue à cette démarche ',
      cited(560_000),
      ', et ',
      cited(10_000),
      '. Elle ajoute un effet moins attendu : sur les chantiers, la rotation du personnel serait passée de 25 % à 8 %.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'Les dates de départ et d’arrivée de cette baisse ne sont pas données, pas plus que les chantiers concernés. On ne sait pas non plus ce que « touchées » veut dire ici : une embauche, quelques heures de travail, un accompagnement ? Enfin, aucun de ces chiffres n’est rapporté à une source extérieure.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 560_000,
      unit: units.hours,
      label: 'd’insertion réalisées',
      period: { kind: 'during', year: 2013 },
      excerpt: '560 000 heures d’insertion réalisées en 2013',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 10_000,
      unit: units.people,
      label: 'touchées',
      period: { kind: 'per-year' },
      excerpt: '10 000 personnes touchées par an',
      caveat:
        'La source ne dit ni en quelle année ce rythme a été mesuré, ni ce que « touchées » veut dire.',
    },
    {
      nature: 'achieved',
      shape: 'change',
      value: 25,
      valueTo: 8,
      unit: units.percent,
      label: 'de rotation du personnel sur les chantiers',
      excerpt: 'Turnover tombé de 25 % à 8 % sur les chantiers',
      caveat: 'La source ne donne ni les dates de cette évolution, ni les chantiers concernés.',
    },
  ],
}
