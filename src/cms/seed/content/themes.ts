import { paragraphs } from '../rich-text'

import type { SeedTheme } from './content'

/** In the order of the source page, with its own titles; the introductions claim nothing about the world. */
export const themes: SeedTheme[] = [
  {
    slug: 'emploi-et-handicap',
    title: 'L’emploi et le handicap',
    summary: 'Comment le travail peut-il s’ouvrir aux personnes en situation de handicap ?',
    introduction: paragraphs(
      'La page source cite ce sujet parmi ceux qu’elle invite à approfondir, sans le développer. Aucun des pionniers qu’elle présente n’y est explicitement rattaché, et nous n’avons pas voulu créer ce lien à sa place.',
      'La thématique reste ouverte : elle accueillera les portraits et les programmes que la rédaction y rattachera, sources à l’appui.',
    ),
  },
  {
    slug: 'integration-sur-le-marche-de-l-emploi',
    title: 'L’intégration sur le marché de l’emploi',
    summary:
      'Des achats, des chantiers, des entreprises créées à plusieurs : autant de portes d’entrée vers l’emploi.',
    introduction: paragraphs(
      'Comment une entreprise peut-elle ouvrir ses portes à des personnes éloignées de l’emploi ? Par ce qu’elle achète, par les heures de travail qu’elle confie, ou par les sociétés qu’elle crée avec d’autres.',
      'Les parcours réunis ici donnent chacun sa réponse. Leur rattachement à cette thématique est un choix de la rédaction : la page source n’associe pas elle-même ses pionniers à des thèmes.',
    ),
  },
  {
    slug: 'reinsertion-sur-le-marche-du-travail',
    title: 'La réinsertion sur le marché du travail',
    summary: 'Revenir vers le travail : qui accompagne, et comment faire que ce retour dure ?',
    introduction: paragraphs(
      'Il ne s’agit plus seulement d’entrer dans l’emploi, mais d’y revenir et d’y rester. Les pionniers présentés ici font travailler ensemble des entreprises et des structures d’insertion.',
      'La page source distingue cette thématique de l’intégration sur le marché de l’emploi sans expliquer où passe la limite. Les mêmes parcours peuvent donc figurer sous l’une et sous l’autre.',
    ),
  },
  {
    slug: 'insertion-par-le-recyclage',
    title: 'L’insertion par le recyclage',
    summary:
      'Quand les activités de recyclage servent aussi de point d’appui à des parcours d’insertion.',
    introduction: paragraphs(
      'Donner une seconde vie aux choses peut-il aider des personnes à retrouver une place au travail ? C’est la question que pose cette thématique.',
      'La page source n’en donne que le titre. Le portrait que nous y rattachons l’est par choix de la rédaction : la page ne décrit pas les métiers exercés.',
    ),
  },
  {
    slug: 'recyclage-parmi-les-populations-a-faibles-revenus',
    title: 'Le recyclage parmi les populations à faibles revenus',
    summary:
      'Recyclage et faibles revenus : un sujet nommé par la page source, qu’elle laisse à explorer.',
    introduction: paragraphs(
      'Cette thématique croise deux questions : ce que l’on fait des objets usés, et la manière dont vivent celles et ceux qui ont de faibles revenus.',
      'La page source la nomme sans l’illustrer. Le rapprochement proposé ici ne tient qu’à la seconde question, celle des revenus : à propos de Sharing Cities, la page ne parle pas de recyclage.',
    ),
  },
  {
    slug: 'acces-aux-services-essentiels',
    title: 'L’accès aux services essentiels',
    summary:
      'Banque, eau, santé, services publics : des pionniers aident chacun à y accéder et à s’en servir.',
    introduction: paragraphs(
      'Un service peut exister sans être à la portée de tous : parce qu’on l’ignore, parce qu’on n’ose pas, parce qu’il a changé trop vite. Les pionniers réunis ici cherchent à réduire cette distance.',
      'Leurs terrains diffèrent, de la banque à l’eau et de la rue au guichet. La rédaction les a rapprochés pour ce point commun ; la page source ne propose pas elle-même ce regroupement.',
    ),
  },
  {
    slug: 'prevention-du-surendettement',
    title: 'La prévention du surendettement',
    summary: 'Repérer plus tôt, accompagner mieux : des alliances entre banques et associations.',
    introduction: paragraphs(
      'Prévenir, ici, veut dire agir avant que les dettes ne deviennent intenables : repérer les difficultés assez tôt, aider à tenir un budget, accompagner dans la durée.',
      'Les parcours présentés se répondent : une même association, Crésus, y apparaît deux fois, d’abord par son fondateur, puis comme partenaire d’une banque.',
    ),
  },
]
