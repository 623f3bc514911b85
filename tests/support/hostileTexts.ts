/** Texts made to be slow for whoever reads them: the tests read them, `npm run bench:texts` times them. */
export const hostile: [name: string, text: string][] = [
  ['digits', '9'.repeat(100_000)],
  ['spaces', ' '.repeat(100_000)],
  ['hyphens', 'vingt-'.repeat(20_000)],
  ['apostrophes', 'd’'.repeat(50_000)],
  ['closing marks', '» ) '.repeat(25_000)],
  ['groups of digits', '123 '.repeat(25_000)],
  ['number words', 'deux '.repeat(20_000)],
  ['half shares', 'un sur '.repeat(15_000)],
  ['half ranges', '1 à '.repeat(5_000)],
  ['half surrogates', '\ud83d'.repeat(50_000)],
]

/** Ordinary sentences, to be repeated. */
export const prose =
  'Le Relais a accompagné près de 48 000 clients depuis 2014, dont 12 % à Brest. Le local du 12 rue des Lilas ouvre à 9 h, et une vingtaine de bénévoles y reçoivent chaque jour ceux qui n’ont plus de banque. '

const LONG = 10_000
const sentences = Array.from(
  { length: 170 },
  (_, at) => `Phrase numéro ${at} du récit, qui dit où en est le travail des femmes de l’atelier.`,
)
export const longText = sentences.join(' ').slice(0, LONG)

/** Passages that are hard to find again, with the text to find them in. */
export const hardPassages: [name: string, quote: string, text: string][] = [
  ['a long passage with a word changed', longText, longText.replace('numéro 20', 'vingt')],
  ['one letter, everywhere', 'a'.repeat(LONG / 2), 'a'.repeat(LONG)],
  ['one letter, everywhere but once', `b${'a'.repeat(LONG / 2)}`, 'a'.repeat(LONG)],
  ['one letter, everywhere but once, short', `b${'a'.repeat(100)}`, 'a'.repeat(LONG)],
  ['two letters in turn', 'ab'.repeat(LONG / 4), 'ba'.repeat(LONG / 2)],
  ['a passage longer than the text', 'x'.repeat(LONG), 'xy'],
  ['spaces only', 'un deux', ' '.repeat(LONG)],
  ['a single letter', 'e', longText],
]
