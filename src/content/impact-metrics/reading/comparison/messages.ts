import { typeset } from '../../typography'

export type Verdict =
  | { kind: 'matches'; isRounded: boolean }
  | { kind: 'contradicts'; isTarget: boolean }
  | { kind: 'unsourced' }
  /** A claim says so of another time: for the writer the number has no source. */
  | { kind: 'other-period' }

/** The sentence for the writer; French typography is put in last. */
export function messageOf(
  passage: string,
  verdict: Verdict,
  figureSentence: string | null,
): string {
  const quoted = `« ${passage.trim()} »`
  if (verdict.kind === 'unsourced' || figureSentence === null)
    return typeset(`${quoted} : aucun chiffre de cette fiche ne le dit.`)

  const figure = `« ${figureSentence} »`
  if (verdict.kind === 'other-period') {
    return typeset(
      `${quoted} : la fiche ne le dit que d’une autre période, ${figure}. Vérifiez l’année.`,
    )
  }
  if (verdict.kind === 'matches') {
    const how = verdict.isRounded ? 'arrondit le chiffre' : 'est le chiffre'
    return typeset(`${quoted} ${how} ${figure}.`)
  }
  if (verdict.isTarget) {
    return typeset(
      `${quoted} présente comme un résultat ${figure} : écrivez que c’est un objectif.`,
    )
  }
  return typeset(`${quoted} contredit le chiffre ${figure}.`)
}
