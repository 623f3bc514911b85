import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const gillesReydellet: SeedPioneer = {
  slug: 'gilles-reydellet',
  name: 'Gilles Reydellet',
  kind: 'entrepreneur',
  headline:
    'Avec les PIMMS, il a ouvert à tous des lieux d’orientation et d’accompagnement, en ville comme en zone rurale.',
  organisation: 'union-nationale-des-pimms',
  themes: ['acces-aux-services-essentiels'],
  story: richText(
    paragraph(
      'Gilles Reydellet a été cadre à La Poste. Ce qui le décide à entreprendre : les émeutes urbaines, et la difficulté d’une partie de la population à s’informer sur les services publics et à y accéder.',
    ),
    paragraph(
      'Il se lance alors dans la création de l’Union nationale des PIMMS, les points d’information médiation multiservices. Ces lieux ouverts à tous se trouvent dans des zones urbaines sensibles et dans des zones rurales ; on y est orienté et accompagné. Leur position est singulière : ils ont une vocation sociale et une activité à dimension économique. Des entreprises de services publics en sont partenaires, en lien avec l’État et les collectivités locales, afin de proposer des services adaptés et de n’oublier aucune partie de la population.',
    ),
    paragraph('La page source annonce ', cited(450_000), ', 66 PIMMS et ', cited(36), '.'),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'Aucune date ne figure dans ce portrait : ni celle de la création de l’Union, ni celle du comptage des usagers. Le lien entre les PIMMS et les associations franchisées n’est pas expliqué, et les entreprises partenaires ne sont pas nommées. La page écrit d’ailleurs le sigle de plusieurs façons, tantôt PIMMS, tantôt PIMMMS.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 450_000,
      unit: units.users,
      label: 'reçus',
      period: { kind: 'per-year' },
      excerpt: '450 000 usagers reçus chaque année',
      caveat: 'La source ne dit pas en quelle année ce rythme a été mesuré.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 66,
      unit: units.informationPoints,
      label: 'médiation multiservices (PIMMS)',
      excerpt: '66 PIMMS et 36 associations franchisées',
      caveat:
        'La source ne date pas ce décompte et n’explique pas le lien entre PIMMS et associations.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 36,
      unit: units.associations,
      label: 'franchisées',
      excerpt: '66 PIMMS et 36 associations franchisées',
      caveat:
        'La source ne date pas ce décompte et n’explique pas le lien entre PIMMS et associations.',
    },
  ],
}
