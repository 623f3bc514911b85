import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const andreDupon: SeedPioneer = {
  slug: 'andre-dupon',
  name: 'André Dupon',
  kind: 'entrepreneur',
  headline:
    'Fondateur de Vitamine T, il crée avec de grandes entreprises des sociétés d’insertion où la mission sociale passe en premier.',
  organisation: 'vitamine-t',
  themes: [
    'integration-sur-le-marche-de-l-emploi',
    'reinsertion-sur-le-marche-du-travail',
    'insertion-par-le-recyclage',
  ],
  story: richText(
    paragraph(
      'Entre l’entreprise et le secteur social, les ponts manquent, et l’emploi durable en pâtit. Pour André Dupon, que la page source présente comme le fondateur du groupe d’insertion Vitamine T, la réponse est de les réunir dans une même société.',
    ),
    paragraph(
      'Il crée, éprouve puis développe avec le secteur privé des coentreprises d’insertion, que la page nomme « joint-ventures ». L’alliance a une condition : la gouvernance doit garantir que la mission sociale passe en premier. Le but est de lutter contre le chômage et l’exclusion en menant à des emplois qui durent.',
    ),
    paragraph(
      'La page compte ',
      cited(4),
      ', 2 800 personnes employées en 2015 dans les 14 entreprises d’insertion du groupe, et ',
      cited(35_000),
      '.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'Les grandes entreprises alliées ne sont pas nommées, ni les activités des coentreprises. On ne sait pas ce que recouvre « insérées » : un premier contrat, un emploi durable, la fin d’un parcours ? Les personnes employées en 2015 peuvent faire partie des 35 000 : il ne faut pas ajouter un nombre à l’autre. Quant au rattachement de ce portrait au recyclage, c’est un choix de la rédaction ; la page n’en dit rien.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 4,
      unit: units.jointVentures,
      label: 'créées',
      excerpt: '4 joint-ventures créées',
      caveat:
        'La source ne donne ni la date ni le nom de ces coentreprises, et ne dit pas si elles font partie des 14 entreprises d’insertion du groupe.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 2_800,
      unit: units.people,
      label: 'employées dans les 14 entreprises d’insertion de Vitamine T',
      period: { kind: 'at', year: 2015 },
      excerpt: '2 800 personnes employées en 2015 au sein des 14 […] d’insertion de Vitamine T',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 35_000,
      unit: units.people,
      label: 'insérées',
      period: { kind: 'over', years: 35 },
      cumulative: true,
      excerpt: '35 000 personnes […] depuis 35 ans',
      caveat:
        'La source ne dit pas ce que « insérées » recouvre, ni de quelle année partent les 35 ans.',
    },
  ],
}
