import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const jeanLouisKiehl: SeedPioneer = {
  slug: 'jean-louis-kiehl',
  name: 'Jean-Louis Kiehl',
  kind: 'entrepreneur',
  headline:
    'Fondateur de Crésus, il s’allie aux banques pour repérer plus tôt les personnes menacées par le surendettement.',
  organisation: 'cresus',
  themes: ['prevention-du-surendettement', 'acces-aux-services-essentiels'],
  story: richText(
    paragraph(
      'Agir en amont : c’est le parti que prend Jean-Louis Kiehl face au surendettement et à l’exclusion bancaire. La page source rappelle l’ampleur du problème en France, avec ',
      cited(900_000, 'short'),
      ' concernés. Ce nombre décrit la situation du pays ; il ne mesure pas ce que Crésus a accompli.',
    ),
    paragraph(
      'Fondateur de ce réseau associatif, Jean-Louis Kiehl crée en 2010 une plateforme d’intermédiation avec une dizaine d’établissements bancaires. Elle sert à repérer assez tôt les personnes en difficulté financière, puis à les accompagner. Au moment où la page a été écrite, le réseau se rapprochait aussi de compagnies d’assurance pour compléter son appui aux ménages surendettés. La page le présente comme le premier courtier d’assurance à but non lucratif en France, sans référence.',
    ),
    paragraph(
      'Deux résultats sont annoncés : ',
      cited(33_000, 'short'),
      ' surendettés aidés, et de 63 % à 80 % des bénéficiaires durablement sortis du surendettement.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'La fourchette n’a ni année ni population de référence : on ignore combien de personnes ont été suivies, pendant combien de temps, et ce qui sépare ses deux bornes. Le nombre de ménages est précédé d’un simple « + », que nous lisons « au moins » ; sa période n’est pas donnée. Les banques et les assureurs ne sont pas nommés.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'at-least',
      value: 33_000,
      unit: units.households,
      label: 'surendettés aidés, conseillés et accompagnés',
      excerpt: '+ 33 000 ménages surendettés aidés, conseillés et accompagnés',
      caveat:
        'La source écrit « + 33 000 », ce que nous lisons « au moins ». Elle ne donne pas la période.',
    },
    {
      nature: 'achieved',
      shape: 'range',
      value: 63,
      valueTo: 80,
      unit: units.percent,
      label: 'des bénéficiaires durablement sortis du surendettement',
      excerpt: '63 % à 80 % des bénéficiaires sont durablement sauvés du surendettement',
      caveat:
        'La source ne dit ni en quelle année, ni sur combien de personnes ce taux a été mesuré, ni pourquoi il va de 63 % à 80 %.',
    },
    {
      nature: 'context',
      shape: 'exact',
      value: 900_000,
      unit: units.households,
      label: 'concernés par le surendettement en France',
      scope: 'France',
      excerpt: 'concerne 900 000 ménages en France',
      caveat:
        'Ce chiffre décrit le problème en France, non l’action de Crésus. La source ne dit ni d’où il vient ni de quand il date.',
    },
  ],
  reasons: [
    {
      words: 'une dizaine d’établissements',
      reason: 'La source ne donne qu’un ordre de grandeur et ne nomme pas les banques.',
    },
  ],
}
