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
      'État d’accessibilité du site : aucun audit n’a encore été mené, et cette page dit ce qu’il faudra déclarer.',
    content: richText(
      heading('Où nous en sommes'),
      paragraph(
        'Le site vise les règles WCAG de niveau AA et suit la méthode du RGAA. Aucun audit n’a encore été mené : nous ne pouvons donc annoncer ni taux ni niveau de conformité.',
      ),
      heading('Ce que nous avons cherché à faire'),
      paragraph(
        'Le site se lit et se parcourt sans script. Les images ont un texte de remplacement ou sont signalées comme décoratives, et aucun chiffre n’est enfermé dans une image.',
      ),
      heading('À compléter'),
      paragraph(
        'La date et le résultat de l’audit, la liste des contenus non accessibles, l’adresse à laquelle signaler une difficulté, et les voies de recours prévues.',
      ),
    ),
  },
]
