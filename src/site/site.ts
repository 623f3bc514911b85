export const site = {
  name: 'Les pionniers de la co-création',
  shortName: 'Les pionniers',
  description:
    'Celles et ceux qui inventent des réponses sociales avec les entreprises\u00a0: leurs parcours, leurs programmes et leurs chiffres, sourcés et datés.',
  locale: 'fr_FR',
} as const
