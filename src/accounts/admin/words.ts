/** Said where no answer came. */
export const whenCut =
  'La demande n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez. Rien n’a changé.'
