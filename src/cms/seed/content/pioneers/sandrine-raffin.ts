import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

const unnamedProgramme =
  'La source parle « du programme » sans le nommer : rien ne permet de rattacher ce nombre à Vivactéo ou à Vivons en Forme Seniors.'

export const sandrineRaffin: SeedPioneer = {
  slug: 'sandrine-raffin',
  name: 'Sandrine Raffin',
  kind: 'intrapreneur',
  headline:
    'Avec Link Up, elle fait agir ensemble les acteurs publics et privés d’un territoire pour la prévention santé.',
  organisation: 'link-up',
  // None of the seven themes is about health: she is the pioneer whom hubs alone would lose.
  themes: [],
  story: richText(
    paragraph(
      'Prévenir l’obésité des enfants, et plus largement aider chacun à mieux se nourrir : sur un tel sujet, la page source juge décisif que tous s’y mettent. Sandrine Raffin a mis au point une méthode pour y parvenir. Elle réunit ceux qui peuvent agir sur un territoire, publics ou privés, à l’échelle locale comme nationale, autour d’une réponse commune.',
    ),
    paragraph(
      'La méthode repose sur une action collective bien coordonnée, sur la franchise pour l’étendre, et sur les outils du marketing, détournés au profit d’une cause sociale. Forte de cette expérience, elle s’adresse désormais à d’autres publics : les travailleurs précaires, dans l’entreprise, avec le programme Vivactéo ; les personnes âgées, avec Vivons en Forme Seniors.',
    ),
    paragraph(
      'Côté résultats, la page annonce ',
      cited(240),
      ' et 3,5 millions de Français touchés.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'De quel programme s’agit-il ? La page ne le nomme pas, et nous ne l’avons pas fait à sa place : ces chiffres ne sont rattachés ni à Vivactéo ni à Vivons en Forme Seniors. Le mot « impactés », qu’elle emploie pour les Français concernés, n’y est pas expliqué. Enfin, Sandrine Raffin figure parmi les intrapreneurs sous le nom de Link Up : nous avons gardé ce classement. Aucune thématique du site ne correspond à la prévention santé ; son portrait n’en porte donc aucune.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 240,
      unit: units.cities,
      label: 'engagées dans le programme',
      excerpt: '240 villes engagées dans le programme',
      caveat: unnamedProgramme,
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 3_500_000,
      unit: units.french,
      label: 'touchés',
      excerpt: '3,5 millions de Français impactés',
      caveat:
        'La source écrit « impactés » sans dire ce que le mot recouvre, ni à quel programme et à quelle période ce nombre se rapporte.',
    },
  ],
}
