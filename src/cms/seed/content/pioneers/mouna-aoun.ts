import { cited, heading, paragraph, richText } from '../../rich-text'
import type { SeedPioneer } from '../content'
import { units } from '../units'

export const mounaAoun: SeedPioneer = {
  slug: 'mouna-aoun',
  name: 'Mouna Aoun',
  kind: 'intrapreneur',
  headline:
    'À La Banque Postale, elle a rassemblé des acteurs très différents pour faire reculer l’exclusion bancaire.',
  organisation: 'la-banque-postale',
  themes: ['prevention-du-surendettement', 'acces-aux-services-essentiels'],
  story: richText(
    paragraph(
      'Avoir accès à une banque ne suffit pas : encore faut-il savoir s’en servir, et suivre des services de plus en plus numériques. C’est de cet écart que part le travail de Mouna Aoun, intrapreneuse à La Banque Postale. La page source reconnaît les progrès permis par la réglementation, mais rappelle que l’usage des services bancaires reste mal maîtrisé, voire ignoré, par beaucoup de personnes vulnérables.',
    ),
    paragraph(
      'En 2012, elle conduit la création du Club Initiative contre l’Exclusion Bancaire. Le principe : faire travailler sur une même question des acteurs venus d’horizons éloignés. De ces échanges sort un service concret, L’Appui, une plateforme d’accompagnement sur les questions de banque et de budget. L’association Crésus en est le principal partenaire.',
    ),
    paragraph(
      'Deux chiffres complètent ce portrait. Le premier, un cumul, compte ',
      cited(70_000),
      '. Le second regarde à l’intérieur de l’entreprise : ',
      cited(36),
      '.',
    ),
    heading('Ce que la source ne précise pas'),
    paragraph(
      'La page ne dit pas à quel dispositif se rapportent les 70 000 clients, ni ce que recouvre exactement le mot « fragiles ». Elle n’indique pas non plus l’année de lancement de L’Appui, ni la forme que prend l’engagement des collaborateurs.',
    ),
  ),
  figures: [
    {
      nature: 'achieved',
      shape: 'exact',
      value: 70_000,
      unit: units.clients,
      label: 'fragiles accompagnés',
      period: { kind: 'since', year: 2013 },
      cumulative: true,
      excerpt: '70 000 clients fragiles accompagnés depuis 2013',
      caveat:
        'La source ne dit ni à quel dispositif se rapporte ce nombre, ni jusqu’à quelle date il est compté.',
    },
    {
      nature: 'achieved',
      shape: 'exact',
      value: 36,
      unit: units.staff,
      label: 'de La Banque Postale engagés',
      period: { kind: 'at', year: 2015 },
      excerpt: '36 collaborateurs de la Banque Postale engagés en 2015',
    },
  ],
}
