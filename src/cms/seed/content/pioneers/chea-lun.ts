import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const cheaLun: SeedPioneer = {
  slug: 'chea-lun',
  name: 'Chea Lun',
  kind: 'intrapreneur',
  headline:
    'Chez L’Oréal, elle a ouvert les achats du groupe à des fournisseurs qui font travailler des personnes éloignées de l’emploi.',
  organisation: 'l-oreal',
  themes: ['integration-sur-le-marche-de-l-emploi', 'reinsertion-sur-le-marche-du-travail'],
  story: richText(
    paragraph(
      'Un grand groupe achète partout, à une multitude de fournisseurs. Chea Lun y a vu un levier. En 2010, au sein de L’Oréal, elle lance Solidarity Sourcing pour que davantage de ces fournisseurs soient « solidaires ». L’idée directrice : faire naître des emplois là où ils manquent, pour des personnes que le travail a laissées de côté, en tenant compte des difficultés propres à chaque région du monde.',
    ),
    paragraph(
      'La page source la présente comme la première femme à avoir dirigé une usine en France et comme l’initiatrice du développement de L’Oréal en Chine ; elle ne cite aucune référence à l’appui. Elle indique aussi que les fournisseurs solidaires comptent désormais dans les objectifs des 600 acheteurs du groupe, et que Chea Lun s’intéresse maintenant aux métiers de demain.',
    ),
    heading('Des chiffres qui ne concordent pas'),
    paragraph(
      'La même page donne deux bilans. Dans le texte : ',
      cited(300, 'short'),
      ' lancés et ',
      cited(27_000),
      '. Dans la liste des résultats : ',
      cited(120, 'short'),
      ', dans ',
      cited(49, 'short'),
      ', et 72 000 emplois d’ici 2020. La contradiction est dans la source. Rien n’y explique si « projets » et « initiatives » désignent la même chose.',
    ),
    paragraph(
      'Les 72 000 emplois, eux, sont un objectif et non un résultat. L’échéance de 2020 est passée, et la page ne permet pas de savoir s’il a été atteint. Nous publions donc tous ces chiffres séparément, sans choisir entre eux ni les additionner.',
    ),
  ),
  figures: [
    {
      nature: 'target',
      shape: 'exact',
      value: 72_000,
      unit: units.jobs,
      label: 'à créer',
      period: { kind: 'by', year: 2020 },
      excerpt: '72 000 emplois créés d’ici 2020',
      caveat:
        'C’est un objectif. L’année 2020 est passée et la source ne dit pas s’il a été atteint. Le texte de la même page parle, lui, de 27 000 personnes ramenées vers l’emploi.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 600,
      unit: units.buyers,
      label: 'du groupe ayant des fournisseurs solidaires dans leurs objectifs',
      excerpt:
        'Les 600 acheteurs du Groupe intègrent désormais les fournisseurs solidaires dans leurs objectifs',
    },
    {
      nature: 'achieved',
      shape: 'at-least',
      value: 120,
      unit: units.initiatives,
      label: 'engagées',
      excerpt: 'Déjà 120 initiatives dans plus de 49 pays',
      caveat:
        'La source écrit « déjà 120 initiatives », sans date. Le texte de la même page parle de 300 projets et n’explique pas l’écart.',
    },
    {
      nature: 'achieved',
      shape: 'at-least',
      value: 49,
      unit: units.countries,
      label: 'concernés par ces initiatives',
      excerpt: 'Déjà 120 initiatives dans plus de 49 pays',
      caveat: 'La source écrit « plus de 49 pays », sans les nommer ni donner de date.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 300,
      unit: units.projects,
      label: 'lancés',
      excerpt:
        'La puissance de L’Oréal et son besoin de multiples fournisseurs a permis à Chea de lancer 300 projets',
      caveat:
        'Ce nombre vient du texte de la page. La liste des résultats de la même page compte 120 initiatives : la source n’explique pas l’écart.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 27_000,
      unit: units.people,
      label: 'ramenées vers l’emploi',
      excerpt: 'lancer 300 projets et de ramener 27 000 personnes vers l’emploi',
      caveat:
        'Ce nombre vient du texte de la page. La liste des résultats annonce 72 000 emplois, mais comme un objectif pour 2020 : les deux ne se comparent pas.',
    },
  ],
}
