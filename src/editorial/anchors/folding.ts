/** Written one way or the other by keyboards, pastes and typesetting: the same to whoever reads. */
const alike: Readonly<Record<string, string>> = {
  "'": '’',
  ʼ: '’',
  '‘': '’',
  '“': '"',
  '”': '"',
  '\u2011': '-',
}

/** Stands for an inline figure where a text is read as plain characters. */
export const figure = '\ufffc'
const unseen = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])

/** A text as it is compared, and where each of its characters stands in the text as it is written. */
export type Folded = { text: string; places: readonly number[] }

/** Every space alike and single, every apostrophe alike; inline figures left out or not. */
export function fold(text: string, figures: 'kept' | 'left out'): Folded {
  const places: number[] = []
  const kept: string[] = []
  const put = (character: string, at: number) => {
    kept.push(character)
    places.push(at)
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (unseen.has(character) || (character === figure && figures === 'left out')) continue
    if (!/\s/.test(character)) put(alike[character] ?? character, at)
    else if (kept.length > 0 && kept.at(-1) !== ' ') put(' ', at)
  }
  return { text: kept.join(''), places }
}

/** Where a stretch of a folded text stands in the text as it is written. */
export function unfold({ places }: Folded, { start, end }: Stretch): Stretch {
  const first = places[start] ?? (places.at(-1) ?? -1) + 1
  const last = end > start ? places[end - 1] : undefined
  return { start: first, end: last === undefined ? first : last + 1 }
}

export type Stretch = { start: number; end: number }
