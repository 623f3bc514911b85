export const severityLabels = { 'to-fix': 'À corriger', 'to-review': 'À revoir' } as const

export type Severity = keyof typeof severityLabels

/** `to-fix`: some readers are kept out. `to-review`: it may be meant, somebody looks. */
type Rule = { severity: Severity; sentence: string }

const toFix = (sentence: string): Rule => ({ severity: 'to-fix', sentence })
const toReview = (sentence: string): Rule => ({ severity: 'to-review', sentence })

/** What is asked of a content before it goes out, and what to do about it. None of it stops a publication. */
export const rules = {
  'alt-missing': toFix(
    'Décrivez cette image en une phrase, ou cochez « Décorative » si elle n’apprend rien.',
  ),
  'alt-file-name': toFix(
    'Ce texte de remplacement est un nom de fichier : dites ce que l’image montre.',
  ),
  'alt-generic': toFix('Ce texte de remplacement n’apprend rien : dites ce que l’image montre.'),
  'alt-is-credit': toFix(
    'Ce texte de remplacement répète le crédit : dites ce que l’image montre.',
  ),
  'alt-redundant': toReview(
    'Commencez par ce que l’image montre : les lecteurs d’écran annoncent déjà une image.',
  ),
  'picture-no-credit': toReview('Dites qui a fait cette image.'),
  'picture-no-licence': toReview('Choisissez la licence qui permet de montrer cette image.'),

  'heading-skip': toFix(
    'Remontez cet intertitre d’un rang : le texte commence par « En-tête\u00a02 » et n’en saute aucun.',
  ),
  'heading-empty': toFix('Écrivez cet intertitre, ou supprimez-le.'),
  'heading-colon': toReview('Enlevez les deux-points : un intertitre annonce déjà ce qui suit.'),
  'heading-bold': toReview(
    'Si c’est un intertitre, choisissez le style « En-tête » : le gras seul n’aide pas à parcourir la page.',
  ),

  'link-empty': toFix('Donnez un texte à ce lien, ou supprimez-le.'),
  'link-nowhere': toFix('Donnez une adresse à ce lien, ou supprimez-le.'),
  'link-vague': toFix('Dites où mène ce lien : ses mots doivent suffire, lus sans la phrase.'),
  'link-address': toReview('Remplacez cette adresse par le nom de ce qu’elle ouvre.'),
  'link-ambiguous': toReview(
    'Deux liens portent ces mots et mènent à deux endroits : donnez-leur des mots différents.',
  ),
  'link-unpublished': toReview(
    'La page visée n’est pas en ligne : publiez-la d’abord, sinon ce lien ne sera qu’un texte.',
  ),

  'description-missing': toFix(
    'Écrivez ce texte : les moteurs de recherche et les partages le montrent sous le titre.',
  ),
  'description-short': toReview(
    'Dites-en un peu plus, 50 signes au moins : les moteurs de recherche montrent ce texte sous le titre.',
  ),
  'description-long': toReview(
    'Les moteurs de recherche couperont ce texte : 160 signes au plus, ici ou dans la description « SEO ».',
  ),
  'title-long': toReview(
    'Les moteurs de recherche couperont ce titre : 60 signes au plus, ici ou dans le titre « SEO ».',
  ),

  capitals: toReview(
    'Écrivez ces mots en minuscules : les capitales se lisent mal et s’épellent parfois.',
  ),
  'paragraph-long': toReview('Coupez ce passage : il dépasse 200 mots.'),
  'table-no-header': toFix('Donnez à ce tableau une ligne ou une colonne d’en-tête.'),

  'resource-twice': toFix(
    'Cette adresse est déjà dans la liste : gardez l’une des deux ressources.',
  ),
  'resource-address': toFix('Remplacez cette adresse par le titre de la ressource.'),
} as const satisfies Record<string, Rule>

export type RuleCode = keyof typeof rules
