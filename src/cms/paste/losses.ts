import { typeset } from '@/content/impact-metrics/typography'

type Words = readonly [one: string, many: string]

/** What a paste leaves behind. */
const left = {
  image: ['une image', 'images'],
  media: ['une vidéo ou un contenu intégré', 'vidéos ou contenus intégrés'],
  note: ['une note de bas de page', 'notes de bas de page'],
  comment: ['un commentaire', 'commentaires'],
  deletion: ['un passage supprimé par le suivi', 'passages supprimés par le suivi'],
  link: [
    'l’adresse d’un lien que le site ne peut pas ouvrir',
    'adresses de liens que le site ne peut pas ouvrir',
  ],
} as const satisfies Record<string, Words>

/** What a paste keeps in another form. */
const changed = {
  table: [
    'Le tableau est devenu du texte, une ligne par rangée.',
    'Les tableaux sont devenus du texte, une ligne par rangée.',
  ],
  strike: [
    'Un passage barré est resté, sans sa barre.',
    'Des passages barrés sont restés, sans leur barre.',
  ],
} as const satisfies Record<string, Words>

/** A note is counted where it is called, or where its text is: the clipboard may hold one without the other. */
export type Loss = keyof typeof left | keyof typeof changed | 'note-text' | 'comment-text'

const elsewhere: Readonly<Partial<Record<Loss, Loss>>> = {
  note: 'note-text',
  comment: 'comment-text',
}

const keysOf = <Key extends string>(table: Record<Key, unknown>) => {
  const keys: Key[] = []
  for (const key in table) keys.push(key)
  return keys
}

/** What to tell whoever pasted; null when every word and its form came along. */
export function sayLosses(losses: readonly Loss[]): string | null {
  const times = (loss: Loss | undefined) => losses.filter((one) => one === loss).length
  const count = (loss: Loss) => Math.max(times(loss), times(elsewhere[loss]))
  const lost = keysOf(left)
    .filter((loss) => count(loss) > 0)
    .map((loss) => (count(loss) === 1 ? left[loss][0] : `${count(loss)} ${left[loss][1]}`))
  const kept = keysOf(changed)
    .filter((loss) => count(loss) > 0)
    .map((loss) => changed[loss][count(loss) === 1 ? 0 : 1])

  const last = lost.length > 1 ? ` et ${lost.pop()}` : ''
  const sentences = [...(lost.length > 0 ? [`Collé sans ${lost.join(', ')}${last}.`] : []), ...kept]
  return sentences.length > 0 ? typeset(sentences.join(' ')) : null
}
