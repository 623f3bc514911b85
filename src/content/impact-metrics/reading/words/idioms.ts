/** Set phrases whose number counts nothing, word for word. */
const phrases = `
  à quatre mains
  à deux mains
  entre quatre yeux
  entre quatre murs
  aux quatre coins
  les quatre coins
  quatre vents
  quatre pattes
  quatre roues
  tiré à quatre épingles
  quatre saisons
  quatre cents coups
  deux coups
  deux poids
  deux mesures
  deux pas
  deux doigts
  deux mots
  deux chaises
  deux eaux
  deux feux
  deux vitesses
  deux sens
  deux mondes
  deux rives
  deux bouts
  deux sexes
  deux temps
  trois mouvements
  trois fois rien
  trois mots
  trois huit
  trois coups
  trois francs
  quatre mots
  cinq sens
  cinq continents
  sept lieues
  neuf vies
  cinq étoiles
  quatre étoiles
  trois étoiles
  deux étoiles
  cent pas
  cent fois
  cent coups
  mille mercis
  mille merveilles
  mille excuses
  mille lieues
  mille façons
  mille et
  mille fois
  mille pardons
  mille projets
  mille raisons
  mille feuilles
  mille vies
  mille talents
  mille facettes
  mille questions
  mille idées
  mille pattes
  mille morceaux
  trente-six chandelles
  trente-six solutions
  trente-six façons
  trente-six métiers
  dix doigts
  trente glorieuses
  sept merveilles
  trois grâces
  trois mousquetaires
  deux guerres
  mille visages
  un million de fois
  un million d’idées
  un million de mercis
`

/** By the word that is a number, the phrases in which it stands first or later. */
export const idioms: readonly (readonly string[])[] = phrases
  .trim()
  .split('\n')
  .map((phrase) =>
    phrase
      .trim()
      .replace(/’(?=\S)/g, '’ ')
      .split(' '),
  )

/** A small number before these structures a speech: « pour trois raisons », « en deux étapes ». */
export const discourseNouns: ReadonlySet<string> = new Set(
  `raison raisons façon façons manière manières chose choses question questions idée idées constat constats étape étapes
   axe axes pilier piliers volet volets facette facettes principe principes leçon leçons enjeu enjeux défi défis aspect
   aspects dimension dimensions critère critères levier leviers ingrédient ingrédients conviction convictions règle règles
   angle angles visage visages versant versants exemple exemples conseil conseils phrase phrases côté côtés motif motifs
   possibilité possibilités hypothèse hypothèses certitude certitudes atout atouts obstacle obstacles avantage avantages
   choix maître-mots maîtres-mots ordres parties catégories types sortes formes registres plans tableaux points niveaux
   extrêmes casquettes échelles moments phases époques réalités visions logiques approches univers voies mots objectifs
   bilan bilans chiffre chiffres résultat résultats indicateur indicateurs donnée données nombres missions priorités conditions mains bras pieds yeux oreilles jambes doigts épaules têtes roues coups cœurs pas temps
   fronts vitesses reprises instants égards titres générations`.split(/\s+/),
)

/** Family and friends belong to a life, not to results: « mère de trois enfants », « ses deux filles ». */
export const kin: ReadonlySet<string> = new Set(
  `fils fille filles frère frères sœur sœurs soeurs cousin cousins cousines ami amis amie amies copains copines associés
   enfants jumeaux grands-parents parents petits-enfants amies-là conjoints époux compères comparses complices voisines`.split(
    /\s+/,
  ),
)
