import type { SeedOrganisation } from './content'

export const organisations: SeedOrganisation[] = [
  {
    slug: 'la-banque-postale',
    name: 'La Banque Postale',
    kind: 'company',
    summary: 'La banque au sein de laquelle Mouna Aoun a mené son projet d’inclusion bancaire.',
  },
  {
    slug: 'l-oreal',
    name: 'L’Oréal',
    kind: 'company',
    summary:
      'Le groupe de cosmétique dont Chea Lun a ouvert les achats à des fournisseurs solidaires.',
  },
  {
    slug: 'vinci',
    name: 'VINCI',
    kind: 'company',
    summary: 'Le groupe au sein duquel Arnaud Habert a créé la filiale Vinci Insertion Emploi.',
  },
  {
    slug: 'groupe-bel',
    name: 'Groupe BEL',
    kind: 'company',
    summary: 'Le groupe au sein duquel Jean-Marc Guesné a créé la plateforme Sharing Cities.',
  },
  {
    slug: 'link-up',
    name: 'Link Up',
    kind: 'agency',
    summary:
      'L’agence sous le nom de laquelle la page source présente le travail de Sandrine Raffin.',
  },
  {
    slug: 'cresus',
    name: 'Crésus',
    kind: 'association',
    summary: 'Un réseau associatif fondé par Jean-Louis Kiehl, engagé contre le surendettement.',
  },
  {
    slug: 'voisin-malin',
    name: 'Voisin Malin',
    kind: 'network',
    summary:
      'Un réseau d’habitants de quartiers populaires, qu’Anne Charpy fait grandir depuis 2010.',
  },
  {
    slug: 'vitamine-t',
    name: 'Vitamine T',
    kind: 'social-enterprise',
    summary: 'Un groupe d’insertion fondé par André Dupon, selon la page source.',
  },
  {
    slug: 'union-nationale-des-pimms',
    name: 'Union nationale des PIMMS',
    kind: 'network',
    summary:
      'L’union des points d’information médiation multiservices, lancée par Gilles Reydellet.',
  },
  {
    slug: 'veolia-eau',
    name: 'Veolia Eau',
    kind: 'company',
    summary: 'L’entreprise avec laquelle Voisin Malin a créé le programme Eau Solidaire.',
  },
]
