const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that count nothing: after a number they say that its noun is missing. */
export const functionWords = words(`
  à au aux avec chez contre dans de d’ des du dès depuis devant derrière durant en entre envers et hors jusqu’ jusque
  lors malgré mais ni ou où par parmi pendant pour puis car donc or que qu’ qui quoi dont quand comme comment lorsque lorsqu’
  puisque si sans sauf selon sous sur vers via voire contre après avant ainsi aussi alors afin
  le la les l’ un une ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
  il ils elle elles on nous vous je j’ tu se s’ y lui eux me m’ te t’ c’ ça cela ceci celui celle ceux celles
  ne n’ pas plus moins très trop peu assez bien mal déjà encore toujours jamais souvent parfois désormais aujourd’hui hier demain
  environ presque seulement surtout notamment maintenant ensuite enfin ailleurs ici là près loin tous toutes tout toute
  chaque plusieurs certains certaines aucun aucune quelque quelques est sont était étaient sera seront été fut furent serait
  seraient a ont avait avaient aura auront aurait eu ai as es suis sommes êtes avons avez peut peuvent doit doivent fait font
  va vont vers mieux pourtant cependant néanmoins toutefois certes soit alentour dehors dessus dessous lorsqu’elles
`)

/** Adjectives that come between a number and its noun: « trois nouvelles agences ». */
export const leadingAdjectives = words(`
  nouveau nouveaux nouvel nouvelle nouvelles petit petits petite petites grand grands grande grandes gros grosse grosses
  autre autres premier premiers première premières dernier derniers dernière dernières prochain prochains prochaine prochaines
  ancien anciens ancienne anciennes bon bons bonne bonnes beau beaux belle belles différents différentes divers diverses
  seul seuls seule seules simple simples futur futurs future futures vrais vraies véritables meilleurs meilleures
  principaux principales long longs longue longues courts courtes mêmes tels telles fameux célèbres vieux vieilles
  jolis jolies mauvais mauvaises hauts hautes large larges vastes éventuels possibles précieux précieuses
  petits-déjeuners-débats quelque bonnes précédents précédentes
`)

/** Increments, not totals: « 300 nouveaux adhérents », « 12 autres villes ». */
export const additionWords = words(`
  nouveau nouveaux nouvel nouvelle nouvelles autre autres supplémentaire supplémentaires additionnel additionnels
  additionnelle additionnelles
`)

/** In a noun phrase these carry on; everything else that is a function word ends it. */
export const linkWords = words(
  'de d’ du des à au aux en la le les l’ sur dans pour contre chez par',
)

/** Verbs that follow a subject and end what is counted. */
export const verbForm =
  /(?:(?:ent|aient|èrent|eront|iront|raient|ait|era|ira)$)|^(?:est|sont|a|ont|avait|avaient|était|étaient|vont|va|peuvent|doivent|font|fait|viennent|vivent|sortent|partent|reste|restent)$/

/** Their -ent is a noun's: « logement », « client ». */
export const nounInEnt =
  /(?:ement|iment|ument|ament|client|patient|agent|parent|adhérent|étudiant|résident|résidant|talent|président|accident|continent|événement|adolescent|argent|urgent|différent|récent|permanent|présent|excellent|compétent|pourcent|cent)$/

export const determiners = words(
  'le la l’ les un une du des au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos de d’ en chaque',
)
