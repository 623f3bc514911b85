import type { SeedProgramme } from './content'

export const programmes: SeedProgramme[] = [
  {
    slug: 'club-initiative-contre-l-exclusion-bancaire',
    name: 'Club Initiative contre l’Exclusion Bancaire',
    summary:
      'Un club où des acteurs venus d’horizons éloignés cherchent ensemble comment faire reculer l’exclusion bancaire. L’Appui en est issu.',
    startYear: 2012,
    organisation: 'la-banque-postale',
    partners: [],
    pioneers: ['mouna-aoun'],
    themes: ['prevention-du-surendettement', 'acces-aux-services-essentiels'],
  },
  {
    slug: 'l-appui',
    name: 'L’Appui',
    summary:
      'Une plateforme d’accompagnement sur les questions de banque et de budget, avec Crésus pour principal partenaire. La page source n’en donne pas l’année de lancement.',
    organisation: 'la-banque-postale',
    partners: ['cresus'],
    pioneers: ['mouna-aoun'],
    themes: ['prevention-du-surendettement', 'acces-aux-services-essentiels'],
  },
  {
    slug: 'solidarity-sourcing',
    name: 'Solidarity Sourcing',
    summary:
      'Ouvrir les achats d’un groupe mondial à des fournisseurs qui font travailler des personnes éloignées de l’emploi.',
    startYear: 2010,
    organisation: 'l-oreal',
    partners: [],
    pioneers: ['chea-lun'],
    themes: ['integration-sur-le-marche-de-l-emploi', 'reinsertion-sur-le-marche-du-travail'],
  },
  {
    slug: 'vinci-insertion-emploi',
    name: 'Vinci Insertion Emploi',
    summary:
      'Une filiale de VINCI, appelée aussi VIE, qui fait le lien entre les acteurs de l’insertion et les entreprises des travaux et de l’énergie.',
    startYear: 2011,
    organisation: 'vinci',
    partners: [],
    pioneers: ['arnaud-habert'],
    themes: ['integration-sur-le-marche-de-l-emploi', 'reinsertion-sur-le-marche-du-travail'],
  },
  {
    slug: 'sharing-cities',
    name: 'Sharing Cities',
    summary:
      'Une plateforme qui réunit de grands groupes et des partenaires locaux pour donner aux vendeurs de rue formation, assurance santé et services financiers.',
    startYear: 2013,
    organisation: 'groupe-bel',
    partners: [],
    pioneers: ['jean-marc-guesne'],
    themes: ['acces-aux-services-essentiels', 'recyclage-parmi-les-populations-a-faibles-revenus'],
  },
  {
    slug: 'vivacteo',
    name: 'Vivactéo',
    summary:
      'Un programme mené dans l’entreprise, auprès de travailleurs précaires. La page source n’en dit ni l’année de départ ni les partenaires.',
    organisation: 'link-up',
    partners: [],
    pioneers: ['sandrine-raffin'],
    themes: [],
  },
  {
    slug: 'vivons-en-forme-seniors',
    name: 'Vivons en Forme Seniors',
    summary:
      'Un programme qui s’adresse aux seniors. La page source le nomme sans le décrire davantage.',
    organisation: 'link-up',
    partners: [],
    pioneers: ['sandrine-raffin'],
    themes: [],
  },
  {
    slug: 'plateforme-d-intermediation',
    name: 'Plateforme d’intermédiation',
    summary:
      'Avec une dizaine d’établissements bancaires que la page source ne nomme pas, repérer tôt les personnes en difficulté financière et les accompagner.',
    startYear: 2010,
    organisation: 'cresus',
    partners: [],
    pioneers: ['jean-louis-kiehl'],
    themes: ['prevention-du-surendettement', 'acces-aux-services-essentiels'],
    reasons: [
      {
        words: 'une dizaine d’établissements',
        reason: 'La source ne donne qu’un ordre de grandeur et ne nomme pas les banques.',
      },
    ],
  },
  {
    slug: 'eau-solidaire',
    name: 'Eau Solidaire',
    summary:
      'Aider les habitants de quartiers isolés à consommer l’eau avec plus d’économie et, s’il le faut, les orienter vers les services sociaux.',
    organisation: 'voisin-malin',
    partners: ['veolia-eau'],
    pioneers: ['anne-charpy'],
    themes: ['acces-aux-services-essentiels'],
  },
  {
    slug: 'coentreprises-d-insertion',
    name: 'Coentreprises d’insertion',
    summary:
      'Des entreprises d’insertion créées avec de grandes entreprises, dont la gouvernance garantit que la mission sociale passe en premier.',
    organisation: 'vitamine-t',
    partners: [],
    pioneers: ['andre-dupon'],
    themes: ['integration-sur-le-marche-de-l-emploi', 'reinsertion-sur-le-marche-du-travail'],
  },
  {
    slug: 'pimms',
    name: 'PIMMS',
    summary:
      'Les points d’information médiation multiservices : des lieux ouverts à tous, dans des zones urbaines sensibles et des zones rurales, où l’on est orienté et accompagné.',
    organisation: 'union-nationale-des-pimms',
    partners: [],
    pioneers: ['gilles-reydellet'],
    themes: ['acces-aux-services-essentiels'],
  },
]
