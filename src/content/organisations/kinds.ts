export const organisationKindLabels = {
  company: 'Entreprise',
  association: 'Association',
  'social-enterprise': 'Entreprise sociale',
  agency: 'Agence',
  network: 'Réseau',
} as const

export type OrganisationKind = keyof typeof organisationKindLabels
