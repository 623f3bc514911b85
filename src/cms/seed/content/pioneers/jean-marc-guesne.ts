import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const jeanMarcGuesne: SeedPioneer = {
  slug: 'jean-marc-guesne',
  name: 'Jean-Marc Guesné',
  kind: 'intrapreneur',
  headline:
    'Au sein du Groupe BEL, il a créé une plateforme de formation, d’assurance et de services financiers pour les vendeurs de rue.',
  organisation: 'groupe-bel',
  themes: ['acces-aux-services-essentiels', 'recyclage-parmi-les-populations-a-faibles-revenus'],
  story: richText(
    paragraph(
      'Dans les pays en développement, vendre dans la rue, c’est souvent travailler hors de tout cadre formel, et dans la précarité. C’est à ces vendeurs que s’adresse Sharing Cities, la plateforme que Jean-Marc Guesné, alors intrapreneur au sein du Groupe BEL, crée en 2013.',
    ),
    paragraph(
      'Elle associe les moyens de grands groupes et le savoir-faire de partenaires locaux, que la page source ne nomme pas. Les vendeurs y trouvent des formations, une assurance santé et des services financiers. L’intention : qu’ils puissent faire grandir leur activité sur des bases plus sûres, et que la ville y gagne des emplois.',
    ),
    paragraph(
      'Les chiffres publiés comptent ',
      cited(4_600),
      ', ',
      cited(312),
      ' et ',
      cited(813),
      '. Au moment où la page a été écrite, Jean-Marc Guesné dirigeait Ashoka France, qui la publie.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'Les vendeurs sont comptés depuis 2011, alors que Sharing Cities est datée de 2013 : la page n’explique pas cet écart. Elle n’indique ni les pays ni les villes où vivent ces vendeurs, ni la date du chiffre qui porte sur l’assurance.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 4_600,
      unit: units.vendors,
      label: 'de rue dans le réseau',
      period: { kind: 'since', year: 2011 },
      cumulative: true,
      excerpt: '4 600 vendeurs de rue dans le réseau depuis 2011',
      caveat:
        'Les vendeurs sont comptés depuis 2011, alors que la source date la création de Sharing Cities de 2013. Elle n’explique pas cet écart.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 312,
      unit: units.vendors,
      label: 'formés au micro-entrepreneuriat',
      period: { kind: 'during', year: 2015 },
      excerpt: '312 vendeurs ont été formés au micro-entrepreneuriat en 2015',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 813,
      unit: units.vendors,
      label: 'bénéficiant d’une micro-assurance santé',
      excerpt: '813 vendeurs bénéficient d’une micro assurance santé',
      caveat: 'La source ne date pas ce chiffre.',
    },
  ],
}
