/** How an element looks: what its style says, over what its class says. */
export type Look = ReadonlyMap<string, string>
export type Sheet = ReadonlyMap<string, Look>

function declarations(style: string): [string, string][] {
  return style
    .split(';')
    .map((one) => one.split(':'))
    .filter(([name, value]) => name && value)
    .map(([name = '', ...value]) => [
      name.trim().toLowerCase(),
      value.join(':').trim().toLowerCase(),
    ])
}

const rule = /(?:^|[\s,}])([a-z][a-z0-9]*)?\.([\w-]+)\s*(?:,[^{]*)?\{([^}]*)\}/gi

/** The rules of the classes of a document: Pages writes its bold and its italics there. */
export function sheetOf(styles: readonly string[]): Sheet {
  const sheet = new Map<string, Look>()
  for (const [, tag = '', name, body = ''] of styles.join('\n').matchAll(rule)) {
    const key = `${tag.toLowerCase()}.${name}`
    sheet.set(key, new Map([...(sheet.get(key) ?? []), ...declarations(body)]))
  }
  return sheet
}

export function lookOf(element: Element, sheet: Sheet): Look {
  const tag = element.localName
  const classes = [...element.classList].flatMap((name) => [
    ...(sheet.get(`.${name}`) ?? []),
    ...(sheet.get(`${tag}.${name}`) ?? []),
  ])
  return new Map([...classes, ...declarations(element.getAttribute('style') ?? '')])
}

const boldTags = ['b', 'strong', 'th']
const italicTags = ['i', 'em', 'cite', 'dfn']

function isBold(tag: string, look: Look, above: boolean): boolean {
  const weight =
    look.get('font-weight') ?? (/\bbold\b/.exec(look.get('font') ?? '')?.[0] || undefined)
  if (weight === undefined || weight === 'inherit') return above || boldTags.includes(tag)
  return weight.startsWith('bold') || Number(weight) >= 600
}

function isItalic(tag: string, look: Look, above: boolean): boolean {
  const style =
    look.get('font-style') ?? (/\bitalic\b/.exec(look.get('font') ?? '')?.[0] || undefined)
  if (style === undefined || style === 'inherit') return above || italicTags.includes(tag)
  return style.startsWith('italic') || style.startsWith('oblique')
}

type Emphasis = { bold: boolean; italic: boolean }

/** Google Docs wraps all it copies in a <b> that is not bold: what the style says comes first. */
export const emphasisOf = (element: Element, look: Look, above: Emphasis): Emphasis => ({
  bold: isBold(element.localName, look, above.bold),
  italic: isItalic(element.localName, look, above.italic),
})
