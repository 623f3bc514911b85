import type { Claim } from '@/content/impact-metrics/model'

/*
 * Every expected sentence is written by hand, with its spaces spelled: U+00A0 before a colon and between
 * a number and what must not leave it, U+202F between digits and before the per cent sign.
 */

const noun = (singular: string, plural: string) => ({ kind: 'noun', singular, plural }) as const

const households = noun('ménage', 'ménages')
const residents = noun('habitant', 'habitants')
const people = noun('personne', 'personnes')
const jobs = noun('emploi', 'emplois')
const vendors = noun('vendeur', 'vendeurs')
const companies = noun('entreprise', 'entreprises')
const pupils = noun('élève', 'élèves')
const disabled = noun('handicapé', 'handicapés')
const points = noun("point d'information", "points d'information")
const percent = { kind: 'percent' } as const
const hours = { kind: 'hours' } as const
const euros = { kind: 'euros' } as const

const by = (year: number) => ({ kind: 'by', year }) as const
const since = (year: number) => ({ kind: 'since', year }) as const
const during = (year: number) => ({ kind: 'during', year }) as const
const at = (year: number) => ({ kind: 'at', year }) as const
const between = (year: number, yearTo: number) => ({ kind: 'between', year, yearTo }) as const
const perYear = { kind: 'per-year' } as const
const over = (years: number) => ({ kind: 'over', years }) as const

export const sentences: readonly (readonly [sentence: string, claim: Claim])[] = [
  // exact
  [
    '70\u202f000 personnes fragiles accompagnées depuis 2013',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 70000,
      unit: people,
      label: 'fragiles accompagnées',
      period: since(2013),
    },
  ],
  [
    '560\u202f000 heures d’insertion réalisées en 2013',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 560000,
      unit: hours,
      label: "d'insertion réalisées",
      period: during(2013),
    },
  ],
  [
    '3,5\u00a0millions de personnes touchées',
    { nature: 'achieved', shape: 'exact', value: 3500000, unit: people, label: 'touchées' },
  ],
  [
    '1\u00a0million d’habitants rencontrés en 5\u00a0ans',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 1e6,
      unit: residents,
      label: 'rencontrés',
      period: over(5),
    },
  ],
  [
    '1,5\u00a0million de handicapés formés entre 2011 et 2015',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 1.5e6,
      unit: disabled,
      label: 'formés',
      period: between(2011, 2015),
    },
  ],
  [
    '2\u00a0millions d’élèves suivis en 2019',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 2e6,
      unit: pupils,
      label: 'suivis',
      period: at(2019),
    },
  ],
  [
    '450\u202f000 ménages reçus par an',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 450000,
      unit: households,
      label: 'reçus',
      period: perYear,
    },
  ],
  [
    '1\u202f250 emplois créés par an (en 2015)',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 1250,
      unit: jobs,
      label: 'créés',
      period: { kind: 'per-year', year: 2015 },
    },
  ],
  [
    '66 points d’information ouverts',
    { nature: 'achieved', shape: 'exact', value: 66, unit: points, label: 'ouverts' },
  ],
  [
    '1 point d’information ouvert en 6\u00a0mois',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 1,
      unit: points,
      label: 'ouvert',
      period: over(0.5),
    },
  ],
  [
    '0 emploi supprimé en 1\u00a0an',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 0,
      unit: jobs,
      label: 'supprimé',
      period: over(1),
    },
  ],
  [
    '1,5 heure d’échange par an',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 1.5,
      unit: hours,
      label: 'd’échange',
      period: perYear,
    },
  ],
  [
    '12,50\u00a0€ par repas en 2022',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 12.5,
      unit: euros,
      label: 'par repas',
      period: during(2022),
    },
  ],
  [
    '1\u202f200\u00a0€ économisés par an',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 1200,
      unit: euros,
      label: 'économisés',
      period: perYear,
    },
  ],
  [
    '2,35\u00a0milliards d’euros d’achats solidaires en 2021',
    {
      nature: 'achieved',
      shape: 'exact',
      value: 2.35e9,
      unit: euros,
      label: 'd’achats solidaires',
      period: during(2021),
    },
  ],
  [
    '−3,5\u202f% d’émissions en 2020',
    {
      nature: 'achieved',
      shape: 'exact',
      value: -3.5,
      unit: percent,
      label: 'd’émissions',
      period: during(2020),
    },
  ],
  [
    'objectif 2020\u00a0: 72\u202f000 emplois à créer',
    {
      nature: 'target',
      shape: 'exact',
      value: 72000,
      unit: jobs,
      label: 'à créer',
      period: by(2020),
    },
  ],
  [
    'objectif 2030\u00a0: 1\u00a0milliard d’euros à investir',
    {
      nature: 'target',
      shape: 'exact',
      value: 1e9,
      unit: euros,
      label: 'à investir',
      period: by(2030),
    },
  ],
  [
    'objectif 2027\u00a0: 100\u202f% d’électricité renouvelable',
    {
      nature: 'target',
      shape: 'exact',
      value: 100,
      unit: percent,
      label: "d'électricité renouvelable",
      period: by(2027),
    },
  ],
  [
    'environ 12\u202f000 entreprises partenaires',
    { nature: 'estimate', shape: 'exact', value: 12000, unit: companies, label: 'partenaires' },
  ],
  [
    'environ 2\u00a0millions d’heures de bénévolat depuis 2010',
    {
      nature: 'estimate',
      shape: 'exact',
      value: 2e6,
      unit: hours,
      label: 'de bénévolat',
      period: since(2010),
    },
  ],
  [
    '900\u202f000 ménages concernés par le surendettement en France',
    {
      nature: 'context',
      shape: 'exact',
      value: 900000,
      unit: households,
      label: 'concernés par le surendettement en France',
    },
  ],
  [
    '9,1\u202f% de chômage en 2017',
    {
      nature: 'context',
      shape: 'exact',
      value: 9.1,
      unit: percent,
      label: 'de chômage',
      period: at(2017),
    },
  ],
  // at-least
  [
    'au moins 33\u202f000 ménages surendettés aidés, conseillés et accompagnés',
    {
      nature: 'achieved',
      shape: 'at-least',
      value: 33000,
      unit: households,
      label: 'surendettés aidés, conseillés et accompagnés',
    },
  ],
  [
    'au moins 1 emploi créé en 18\u00a0mois',
    {
      nature: 'achieved',
      shape: 'at-least',
      value: 1,
      unit: jobs,
      label: 'créé',
      period: over(1.5),
    },
  ],
  [
    'au moins 40\u202f% d’écart en 2014',
    {
      nature: 'achieved',
      shape: 'at-least',
      value: 40,
      unit: percent,
      label: 'd’écart',
      period: during(2014),
    },
  ],
  [
    'objectif 2030\u00a0: au moins 40 entreprises engagées',
    {
      nature: 'target',
      shape: 'at-least',
      value: 40,
      unit: companies,
      label: 'engagées',
      period: by(2030),
    },
  ],
  [
    'objectif 2028\u00a0: au moins 1,25\u00a0million d’élèves accompagnés',
    {
      nature: 'target',
      shape: 'at-least',
      value: 1.25e6,
      unit: pupils,
      label: 'accompagnés',
      period: by(2028),
    },
  ],
  [
    'sans doute au moins 500 vendeurs de rue en 2016',
    {
      nature: 'estimate',
      shape: 'at-least',
      value: 500,
      unit: vendors,
      label: 'de rue',
      period: at(2016),
    },
  ],
  [
    'au moins 6\u00a0millions de personnes privées d’emploi en 2018',
    {
      nature: 'context',
      shape: 'at-least',
      value: 6e6,
      unit: people,
      label: 'privées d’emploi',
      period: during(2018),
    },
  ],
  // about
  [
    'environ 4\u202f600 vendeurs de rue dans le réseau depuis 2011',
    {
      nature: 'achieved',
      shape: 'about',
      value: 4600,
      unit: vendors,
      label: 'de rue dans le réseau',
      period: since(2011),
    },
  ],
  [
    'environ 800\u202f000\u00a0€ collectés par an',
    {
      nature: 'achieved',
      shape: 'about',
      value: 800000,
      unit: euros,
      label: 'collectés',
      period: perYear,
    },
  ],
  [
    'objectif 2026\u00a0: environ 300\u202f000 habitants rencontrés',
    {
      nature: 'target',
      shape: 'about',
      value: 300000,
      unit: residents,
      label: 'rencontrés',
      period: by(2026),
    },
  ],
  [
    'environ 60\u202f000 habitants rencontrés en 5\u00a0ans',
    {
      nature: 'estimate',
      shape: 'about',
      value: 60000,
      unit: residents,
      label: 'rencontrés',
      period: over(5),
    },
  ],
  [
    'environ 0,5\u202f% des budgets entre 2012 et 2016',
    {
      nature: 'estimate',
      shape: 'about',
      value: 0.5,
      unit: percent,
      label: 'des budgets',
      period: between(2012, 2016),
    },
  ],
  [
    'environ 12\u00a0millions de personnes en situation de handicap en France',
    {
      nature: 'context',
      shape: 'about',
      value: 12e6,
      unit: people,
      label: 'en situation de handicap en France',
    },
  ],
  // range
  [
    'de 63\u202f% à 80\u202f% des bénéficiaires durablement sortis du surendettement',
    {
      nature: 'achieved',
      shape: 'range',
      value: 63,
      valueTo: 80,
      unit: percent,
      label: 'des bénéficiaires durablement sortis du surendettement',
    },
  ],
  [
    'de 3 à 4\u00a0millions d’habitants touchés par an',
    {
      nature: 'achieved',
      shape: 'range',
      value: 3e6,
      valueTo: 4e6,
      unit: residents,
      label: 'touchés',
      period: perYear,
    },
  ],
  [
    'de 0,5 à 1,5 heure par jour',
    {
      nature: 'achieved',
      shape: 'range',
      value: 0.5,
      valueTo: 1.5,
      unit: hours,
      label: 'par jour',
    },
  ],
  [
    'de 1\u202f200\u00a0€ à 1\u202f500\u00a0€ économisés en 2019',
    {
      nature: 'achieved',
      shape: 'range',
      value: 1200,
      valueTo: 1500,
      unit: euros,
      label: 'économisés',
      period: during(2019),
    },
  ],
  [
    'objectif 2025\u00a0: de 200 à 250 emplois à créer',
    {
      nature: 'target',
      shape: 'range',
      value: 200,
      valueTo: 250,
      unit: jobs,
      label: 'à créer',
      period: by(2025),
    },
  ],
  [
    'objectif 2030\u00a0: de 1,5 à 2\u00a0milliards d’euros d’achats',
    {
      nature: 'target',
      shape: 'range',
      value: 1.5e9,
      valueTo: 2e9,
      unit: euros,
      label: 'd’achats',
      period: by(2030),
    },
  ],
  [
    'd’environ 900\u202f000 à 1,2\u00a0million de personnes isolées en 2020',
    {
      nature: 'estimate',
      shape: 'range',
      value: 900000,
      valueTo: 1.2e6,
      unit: people,
      label: 'isolées',
      period: at(2020),
    },
  ],
  [
    'd’environ 20 à 30 élèves par classe',
    {
      nature: 'estimate',
      shape: 'range',
      value: 20,
      valueTo: 30,
      unit: pupils,
      label: 'par classe',
    },
  ],
  [
    'de −2,5\u202f% à 1\u202f% de croissance entre 2009 et 2013',
    {
      nature: 'context',
      shape: 'range',
      value: -2.5,
      valueTo: 1,
      unit: percent,
      label: 'de croissance',
      period: between(2009, 2013),
    },
  ],
  [
    'de 5\u00a0millions à 1\u00a0milliard d’euros par programme',
    {
      nature: 'context',
      shape: 'range',
      value: 5e6,
      valueTo: 1e9,
      unit: euros,
      label: 'par programme',
    },
  ],
  // change
  [
    'de 25\u202f% à 8\u202f% de rotation du personnel sur les chantiers',
    {
      nature: 'achieved',
      shape: 'change',
      value: 25,
      valueTo: 8,
      unit: percent,
      label: 'de rotation du personnel sur les chantiers',
    },
  ],
  [
    'de 120 à 300 vendeurs formés depuis 2011',
    {
      nature: 'achieved',
      shape: 'change',
      value: 120,
      valueTo: 300,
      unit: vendors,
      label: 'formés',
      period: since(2011),
    },
  ],
  [
    'de 3 à 1 emploi vacant en 2\u00a0ans',
    {
      nature: 'achieved',
      shape: 'change',
      value: 3,
      valueTo: 1,
      unit: jobs,
      label: 'vacant',
      period: over(2),
    },
  ],
  [
    'de 1,2\u00a0million d’euros à 900\u202f000\u00a0€ de pertes entre 2012 et 2014',
    {
      nature: 'achieved',
      shape: 'change',
      value: 1.2e6,
      valueTo: 900000,
      unit: euros,
      label: 'de pertes',
      period: between(2012, 2014),
    },
  ],
  [
    'de 1 à 1,5\u00a0million d’heures de travail par an',
    {
      nature: 'achieved',
      shape: 'change',
      value: 1e6,
      valueTo: 1.5e6,
      unit: hours,
      label: 'de travail',
      period: perYear,
    },
  ],
  [
    'objectif 2030\u00a0: de 25\u202f% à 8\u202f% de logements vides',
    {
      nature: 'target',
      shape: 'change',
      value: 25,
      valueTo: 8,
      unit: percent,
      label: 'de logements vides',
      period: by(2030),
    },
  ],
  [
    'd’environ 10\u202f000 à 25\u202f000 élèves suivis entre 2014 et 2018',
    {
      nature: 'estimate',
      shape: 'change',
      value: 10000,
      valueTo: 25000,
      unit: pupils,
      label: 'suivis',
      period: between(2014, 2018),
    },
  ],
  [
    'de 7,5\u202f% à 10,2\u202f% de chômage entre 2008 et 2015',
    {
      nature: 'context',
      shape: 'change',
      value: 7.5,
      valueTo: 10.2,
      unit: percent,
      label: 'de chômage',
      period: between(2008, 2015),
    },
  ],
  // share
  [
    '45 ménages sur 60 sortis du surendettement en 2015',
    {
      nature: 'achieved',
      shape: 'share',
      value: 45,
      outOf: 60,
      unit: households,
      label: 'sortis du surendettement',
      period: during(2015),
    },
  ],
  [
    '1 entreprise sur 3 engagée depuis 2018',
    {
      nature: 'achieved',
      shape: 'share',
      value: 1,
      outOf: 3,
      unit: companies,
      label: 'engagée',
      period: since(2018),
    },
  ],
  [
    '63\u202f% des ménages sortis du surendettement',
    {
      nature: 'achieved',
      shape: 'share',
      value: 63,
      unit: households,
      label: 'sortis du surendettement',
    },
  ],
  [
    '3,5\u00a0millions d’habitants sur 10\u00a0millions au 1er janvier',
    {
      nature: 'achieved',
      shape: 'share',
      value: 3.5e6,
      outOf: 10e6,
      unit: residents,
      label: 'au 1er janvier',
    },
  ],
  [
    '10 heures sur 35 consacrées à la formation',
    {
      nature: 'achieved',
      shape: 'share',
      value: 10,
      outOf: 35,
      unit: hours,
      label: 'consacrées à la formation',
    },
  ],
  [
    'objectif 2027\u00a0: 80\u202f% des élèves diplômés',
    {
      nature: 'target',
      shape: 'share',
      value: 80,
      unit: pupils,
      label: 'diplômés',
      period: by(2027),
    },
  ],
  [
    'objectif 2024\u00a0: 9 emplois sur 10 maintenus',
    {
      nature: 'target',
      shape: 'share',
      value: 9,
      outOf: 10,
      unit: jobs,
      label: 'maintenus',
      period: by(2024),
    },
  ],
  [
    'environ 2 personnes sur 3 en emploi',
    { nature: 'estimate', shape: 'share', value: 2, outOf: 3, unit: people, label: 'en emploi' },
  ],
  [
    'environ 12,5\u202f% des points d’information fermés en 2021',
    {
      nature: 'estimate',
      shape: 'share',
      value: 12.5,
      unit: points,
      label: 'fermés',
      period: at(2021),
    },
  ],
  [
    '14,6\u202f% de la population sous le seuil de pauvreté en 2019',
    {
      nature: 'context',
      shape: 'share',
      value: 14.6,
      unit: percent,
      label: 'de la population sous le seuil de pauvreté',
      period: during(2019),
    },
  ],
  [
    '2\u00a0€ sur 5\u00a0€ dépensés pour le logement',
    {
      nature: 'context',
      shape: 'share',
      value: 2,
      outOf: 5,
      unit: euros,
      label: 'dépensés pour le logement',
    },
  ],
]
