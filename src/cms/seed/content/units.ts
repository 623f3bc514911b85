const noun = (singular: string, plural: string) => ({ kind: 'noun', singular, plural }) as const

/** What the figures count, spelled once. */
export const units = {
  associations: noun('association', 'associations'),
  buyers: noun('acheteur', 'acheteurs'),
  cities: noun('ville', 'villes'),
  clients: noun('client', 'clients'),
  countries: noun('pays', 'pays'),
  families: noun('famille', 'familles'),
  french: noun('Français', 'Français'),
  households: noun('ménage', 'ménages'),
  informationPoints: noun('point d’information', 'points d’information'),
  initiatives: noun('initiative', 'initiatives'),
  jobs: noun('emploi', 'emplois'),
  jointVentures: noun('coentreprise', 'coentreprises'),
  neighbours: noun('Voisin Malin', 'Voisins Malins'),
  people: noun('personne', 'personnes'),
  projects: noun('projet', 'projets'),
  residents: noun('habitant', 'habitants'),
  staff: noun('collaborateur', 'collaborateurs'),
  users: noun('usager', 'usagers'),
  vendors: noun('vendeur', 'vendeurs'),
  hours: { kind: 'hours' },
  percent: { kind: 'percent' },
} as const
