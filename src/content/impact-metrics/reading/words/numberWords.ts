/** The words French builds its numbers with. */

export const unitsAndTens: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['millier', 1e3],
  ['milliers', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
])

/** After figures only, where they cannot be a word: « 70 k€ », « 1,2 M€ », « 3 Md€ ». */
export const scaleSigns: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['Md', 1e9],
  ['Mds', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['Mrd', 1e9],
  ['Mrds', 1e9],
])

export const collectives: ReadonlyMap<string, number> = new Map([
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['demi-douzaine', 6],
  ['demi-centaine', 50],
  ['demi-millier', 500],
  ['demi-million', 5e5],
  ['demi-milliard', 5e8],
])

/** Denominators: « deux tiers », « un dixième ». */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
  ['cinquième', 5],
  ['cinquièmes', 5],
  ['sixième', 6],
  ['sixièmes', 6],
  ['septième', 7],
  ['septièmes', 7],
  ['huitième', 8],
  ['huitièmes', 8],
  ['neuvième', 9],
  ['neuvièmes', 9],
  ['dixième', 10],
  ['dixièmes', 10],
  ['centième', 100],
  ['centièmes', 100],
])

/** What multiplies without a number: « ont doublé ». */
export const multiplications: ReadonlyMap<string, number> = new Map(
  (
    [
      ['doubl', 2],
      ['tripl', 3],
      ['quadrupl', 4],
      ['quintupl', 5],
      ['décupl', 10],
    ] as const
  ).flatMap(([stem, value]) =>
    ['é', 'ée', 'és', 'ées'].map((end) => [`${stem}${end}`, value] as const),
  ),
)
