import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const anneCharpy: SeedPioneer = {
  slug: 'anne-charpy',
  name: 'Anne Charpy',
  kind: 'entrepreneur',
  headline:
    'Avec Voisin Malin, elle confie à des habitants le soin de renouer, porte après porte, les liens de leur quartier.',
  organisation: 'voisin-malin',
  themes: ['acces-aux-services-essentiels'],
  story: richText(
    paragraph(
      'Dans les quartiers populaires les plus démunis, qui frappe à la porte ? Avec Anne Charpy, un voisin. Depuis 2010, elle constitue un réseau d’habitants, les Voisins Malins, qui rendent visite aux autres chez eux. Ils recréent du lien, invitent à prendre part à la vie locale et rapprochent les habitants des institutions partenaires.',
    ),
    paragraph(
      'Le programme Eau Solidaire, mené avec Veolia Eau, en donne un exemple : aider les habitants de quartiers isolés à consommer l’eau avec plus d’économie et, s’il le faut, les orienter vers les services sociaux. Voisin Malin a aussi noué, selon la page source, une vingtaine de partenariats avec des entreprises de service public et des collectivités, qui peinent à atteindre les personnes les plus fragiles.',
    ),
    paragraph(
      'En 5 ans, ',
      cited(23_500, 'short'),
      ' ont été rencontrées, soit environ 60 000 habitants. Ce sont les mêmes personnes, comptées autrement : les deux nombres ne s’additionnent pas. Le réseau a recruté ',
      cited(70, 'short'),
      ', pour 16 heures par mois.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'Le contrat de ces recrues est écrit « CI » : peut-être faut-il lire « CDI », mais rien ne le confirme. La page ne donne ni les dates de ces 5 ans, ni la manière dont les 60 000 habitants ont été estimés.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 23_500,
      unit: units.families,
      label: 'rencontrées',
      period: { kind: 'over', years: 5 },
      excerpt: '23 500 familles […] en 5 ans (soit environ 60 000 habitants)',
      caveat:
        'Ces familles et les 60 000 habitants estimés sont les mêmes personnes : les deux nombres ne s’additionnent pas. La source ne date pas les 5 ans.',
    },
    {
      nature: 'estimate',
      shape: 'about',
      value: 60_000,
      unit: units.residents,
      label: 'rencontrés',
      period: { kind: 'over', years: 5 },
      excerpt: '23 500 familles […] en 5 ans (soit environ 60 000 habitants)',
      caveat:
        'C’est une estimation, dont la source ne donne pas le calcul. Ces habitants sont les membres des 23 500 familles rencontrées : les deux nombres ne s’additionnent pas.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 70,
      unit: units.neighbours,
      label: 'recrutés, 16 heures par mois',
      excerpt: '70 Voisins Malins recruté en CI (16h par mois)',
      caveat:
        'La source écrit « recruté en CI » : le type de contrat n’est pas clair. Il pourrait s’agir d’un CDI, mais rien ne le confirme.',
    },
  ],
  reasons: [
    {
      words: 'une vingtaine de partenariats',
      reason: 'La source ne donne qu’un ordre de grandeur et ne nomme pas les partenaires.',
    },
  ],
}
