const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The number after these names something and counts nothing: « article 25 », « ISO 9001 ». */
export const references = words(`
  article articles art chapitre chapitres chap page pages p pp figure figures fig tableau tableaux annexe annexes section
  sections titre titres tome tomes volume volumes vol numéro numéros no n° alinéa alinéas paragraphe paragraphes al ligne lignes
  iso nf odd sdg loi lois décret décrets arrêté circulaire directive règlement norme normes résolution
  code codes département départements dép arrondissement circonscription zone zones niveau niveaux phase phases étape étapes
  acte actes épisode épisodes lot lots version versions catégorie catégories classe type types salle salles bâtiment bât
  porte hall terminal quai voie chambre bureau bus tram tramway métro rer autoroute nationale départementale route
  top formule licence master bac terminale bts groupe groupes équipe axe axes objectif-clé mesure mesures action fiche fiches
  module modules leçon leçons exercice question questions point scénario option annexe cas stade rang place grade échelon indice
  note notes case étage appartement appt escalier cedex bp cs lycée numéro-vert tél téléphone fax siret siren rna iban
  taille pointure vol convention protocole brevet référence réf dossier opération visa chaîne canal radio
`)

/** Streets: « 12 rue des Lilas », « 3 bis, avenue Foch ». Singular: « 12 rues » are counted. */
export const streets = words(`
  rue avenue av boulevard bd bld place pl chemin allée impasse quai route passage square faubourg fg esplanade sentier villa
  résidence cité rond-point ruelle venelle montée promenade mail parvis lotissement hameau lieu-dit traverse côte
`)

/** « Français » keep their capital: « 3,5 millions de Français » counts people. */
export const peopleEnding =
  /(?:ais|aises|ois|oises|iens|iennes|éens|éennes|ains|aines|ands|andes|ols|oles|iques|esses|ards|ardes|inois|iers|ières|urs|ins|ines|azis|ques|usses|elges|uisses|ogolais|ènes)$/
