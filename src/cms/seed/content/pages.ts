import { heading, paragraph, paragraphs, richText } from '../rich-text'

import type { SeedPage } from './content'

/** Legal texts are left as blanks that say what to write: an invented publisher would be worse. */
export const pages: SeedPage[] = [
  {
    slug: 'accueil',
    title: 'Les pionniers de la co-création',
    summary:
      'Ils travaillent dans de grands groupes ou ont fondé leur organisation. Tous inventent avec d’autres ce qu’ils ne pourraient faire seuls.',
    content: paragraphs(
      'Co-créer, c’est concevoir à plusieurs une réponse à un problème de société, puis la faire grandir assez pour qu’elle serve ailleurs. Une banque et une association, un groupe industriel et des vendeurs de rue, un fournisseur d’eau et des habitants : les alliances racontées ici rapprochent des mondes qui se parlent peu.',
      'Certains pionniers agissent de l’intérieur d’une entreprise ; on les appelle intrapreneurs. D’autres sont des entrepreneurs sociaux soutenus par le réseau Ashoka. Ce site raconte ce qu’ils ont entrepris, avec qui, et donne leurs chiffres un par un, avec leur source et leurs zones d’ombre.',
    ),
  },
  {
    slug: 'a-propos',
    title: 'À propos',
    summary:
      'D’où viennent ces portraits, comment les chiffres sont présentés, et ce qui reste à compléter.',
    content: richText(
      heading('D’où viennent ces portraits'),
      paragraph(
        'Les portraits ont été réécrits à partir d’une seule page, « Les pionniers de la co-création », publiée par Ashoka France vers 2016. Nous l’appelons « la page source ». Nous n’avons repris que ce qu’elle affirme : ni citation, ni date, ni fait n’y a été ajouté. Depuis, les personnes ont pu changer de fonction et les programmes évoluer.',
      ),
      heading('Comment lire les chiffres'),
      paragraph(
        'Chaque chiffre dit ce qu’il est : un résultat atteint, un objectif, une estimation ou un élément de contexte. Tous sont déclarés par la page source elle-même ; aucun n’a été vérifié par un tiers. Quand la page se contredit ou reste vague, la fiche du chiffre le signale, et nous ne tranchons pas.',
      ),
      heading('Les images'),
      paragraph(
        'Nous n’avons pas de photographie de ces personnes. Les images sont des compositions abstraites générées pour ce site : elles ne représentent personne.',
      ),
      heading('À compléter avant la mise en ligne'),
      paragraph(
        'Qui publie ce site, dans quel but, avec quels moyens, et quel lien l’éditeur entretient, s’il en existe un, avec les personnes et les organisations citées.',
      ),
    ),
  },
  {
    slug: 'mentions-legales',
    title: 'Mentions légales',
    summary:
      'Page à compléter : l’éditeur, la direction de la publication et l’hébergeur ne sont pas encore renseignés.',
    content: richText(
      paragraph(
        'Cette page est un modèle. Aucune des informations légales n’est encore renseignée ; elles doivent l’être avant toute mise en ligne.',
      ),
      heading('Éditeur du site'),
      paragraph(
        'À compléter : nom ou raison sociale, forme juridique, adresse du siège, numéro d’immatriculation s’il y en a un, téléphone et adresse électronique.',
      ),
      heading('Direction de la publication'),
      paragraph('À compléter : nom de la personne qui dirige la publication.'),
      heading('Hébergement'),
      paragraph('À compléter : nom, adresse et téléphone de l’hébergeur.'),
      heading('Textes et images'),
      paragraph(
        'Les textes ont été rédigés pour ce site à partir d’une page d’Ashoka France. Les portraits sont des illustrations générées. À compléter : conditions de réutilisation et adresse à laquelle signaler une erreur.',
      ),
    ),
  },
  {
    slug: 'confidentialite',
    title: 'Confidentialité',
    summary:
      'Ce que le site fait aujourd’hui des données de ses visiteurs, et ce que son éditeur doit encore préciser.',
    content: richText(
      heading('Ce qui se passe quand vous lisez le site'),
      paragraph(
        'Les pages publiques ne déposent pas de cookie, n’exécutent pas de script et n’appellent aucun service extérieur. Il n’y a ni compte de lecteur, ni mesure d’audience, ni publicité.',
      ),
      heading('Ce qui concerne la rédaction'),
      paragraph(
        'Les membres de la rédaction s’identifient par une adresse électronique et un mot de passe. Un cookie de session, nécessaire à la connexion, leur est alors remis.',
      ),
      heading('Ce qui concerne les personnes présentées'),
      paragraph(
        'Les portraits citent des personnes réelles, d’après une page publique. À compléter : l’adresse à laquelle ces personnes peuvent demander une rectification ou un retrait.',
      ),
      heading('À compléter'),
      paragraph(
        'Le nom du responsable de traitement, la base légale, la durée de conservation des journaux techniques de l’hébergeur, et la manière d’exercer ses droits, y compris auprès de l’autorité de contrôle.',
      ),
    ),
  },
  {
    slug: 'accessibilite',
    title: 'Accessibilité',
    summary:
      'État d’accessibilité du site : aucun audit n’a encore été mené. Voici ce qui est vérifié, comment, et ce qui ne l’est pas.',
    content: richText(
      heading('Où nous en sommes'),
      paragraph(
        'Le site vise les règles WCAG de niveau AA et suit la méthode du RGAA. Aucun audit n’a encore été mené : nous ne pouvons donc annoncer ni taux ni niveau de conformité.',
      ),
      heading('Ce qui est vérifié par des programmes'),
      paragraph(
        'À chaque changement du site, des programmes ouvrent chaque type de page dans un navigateur, en clair et en sombre, sur un écran étroit et sur un écran large. Ils y cherchent les fautes que l’outil axe sait reconnaître, des titres dans le désordre, des textes qui débordent quand on agrandit la page ou qu’on espace les lettres, et des liens qui ne mènent nulle part.',
      ),
      paragraph(
        'Ils parcourent aussi le site au clavier, de l’accueil jusqu’à la source d’un chiffre, en s’assurant que l’on voit toujours où l’on est, puis recommencent sans aucun script.',
      ),
      heading('Ce qui est vérifié avant publication'),
      paragraph(
        'L’outil de rédaction signale les images sans texte de remplacement, les niveaux de titre sautés et les liens qui ne veulent rien dire hors de leur phrase. Aucun chiffre n’est enfermé dans une image : chacun s’écrit aussi en toutes lettres.',
      ),
      heading('Ce qui ne l’est pas'),
      paragraph(
        'Un programme ne reconnaît qu’une partie des obstacles. Aucune personne handicapée n’a encore essayé ce site à notre demande, et aucun lecteur d’écran n’a été utilisé pour le vérifier. Les documents joints aux sources ne sont pas contrôlés, ni les sites vers lesquels nous renvoyons.',
      ),
      heading('À compléter'),
      paragraph(
        'La date et le résultat de l’audit, la liste des contenus non accessibles, l’adresse à laquelle signaler une difficulté, et les voies de recours prévues.',
      ),
    ),
  },
]
