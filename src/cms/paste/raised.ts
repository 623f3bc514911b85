const signs = new Map(
  [...'0123456789+-−'].map((sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'[index] ?? sign]),
)

/** « 10 » with a small 6 over it is a million, and « 106 » is not. Letters (« 1er ») stay as they are. */
export const raised = (text: string): string =>
  /^[\d+\-−]+$/.test(text) ? [...text].map((sign) => signs.get(sign) ?? sign).join('') : text
