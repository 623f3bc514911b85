/**
 * Words that count the same thing, or say the same of it, line by line. Kept short on purpose: two words are here
 * only when swapping them never changes what a sentence claims.
 */
const table = `
  projet initiative action
  emploi poste
  bénéficiaire personne
  ville commune municipalité
  ménage foyer famille
  salarié collaborateur employé
  élève écolier collégien lycéen
  client clientèle
  usager utilisateur
  habitant résident
  entreprise société
  magasin boutique
  agence antenne
  bénévole volontaire
  adhérent membre
  jeune adolescent
  femme dame
  vendeur marchand
  pays nation
  atelier séance
  repas déjeuner
  logement habitation appartement
  école établissement
  agriculteur paysan exploitant
  enseignant professeur
  partenaire
  accompagner suivre soutenir aider conseiller épauler
  créer lancer ouvrir fonder engager
  former formation
  toucher concerner impacter atteindre sensibiliser
  recruter embaucher
  insérer réinsérer insertion réinsertion
  rencontrer visiter
  fragile vulnérable précaire difficulté
  collecter récolter
  distribuer servir
  satisfaire satisfaction satisfait content
  rotation turnover
  chômage chômeur
  budget dépense
  vélo bicyclette
  livre ouvrage
  véhicule voiture automobile
  médecin docteur
  fournisseur prestataire
  ferme exploitation
  lieu site
  kilo kilogramme kg
  tonne t
  hectare ha
  kilomètre km
  réfugié exilé
  senior aîné
  détenu prisonnier
  ordinateur PC
  participant inscrit
  patient malade
  maison pavillon
  arbre plant
  structure organisation
  apprenti alternant
  produit article
  tri triage
  réparer remettre
  collecte ramassage
  don
`

/** Each line, as words; a word stands on one line only. */
export const synonymLines: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

/** Words for anybody: they may stand for any people when the value is the same. */
export const anybody: readonly string[] = [
  'personne',
  'bénéficiaire',
  'individu',
  'gens',
  'public',
  'Français',
]

/** What counts people, so that « personnes » may stand for it. */
export const people: readonly string[] =
  `client usager habitant salarié collaborateur employé bénévole élève étudiant jeune
  femme homme enfant patient vendeur demandeur chômeur adhérent membre Français sénior aîné allocataire réfugié migrant
  apprenti stagiaire agriculteur enseignant parent détenu locataire lycéen collégien bénéficiaire participant candidat
  travailleur ouvrier acheteur voisin utilisateur visiteur diplômé aidant soignant handicapé résident citoyen lecteur`.split(
    /\s+/,
  )
