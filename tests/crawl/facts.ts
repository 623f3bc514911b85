import type { Page } from '@playwright/test'

/** What a page says of itself. */
export type Facts = {
  language: string | null
  title: string
  description: string | null
  robots: string | null
  canonical: string | null
  openGraph: Record<string, string>
  headings: number[]
  ids: string[]
  links: string[]
  /** Pictures, style sheets, feeds, icons: whatever the page asks for besides where it leads. */
  resources: string[]
  linkedData: string[]
}

type Element = { tag: string; attributes: Record<string, string>; text: string }

/** Every element, as a browser reads the markup; nothing of it is loaded or run. */
const elementsOf = (reader: Page, html: string): Promise<Element[]> =>
  reader.evaluate(
    (source) =>
      [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('*')].map(
        (one) => ({
          tag: one.localName,
          attributes: Object.fromEntries(
            [...one.attributes].map(({ name, value }) => [name, value]),
          ),
          text: ['title', 'script'].includes(one.localName) ? (one.textContent ?? '') : '',
        }),
      ),
    html,
  )

export async function factsOf(reader: Page, html: string): Promise<Facts> {
  const elements = await elementsOf(reader, html)
  const named = (tag: string, marks: Record<string, string> = {}) =>
    elements.filter(
      (one) =>
        one.tag === tag &&
        Object.entries(marks).every(([name, value]) => one.attributes[name] === value),
    )
  const values = (found: readonly Element[], name: string) =>
    found.flatMap(({ attributes }) => attributes[name] ?? [])
  const meta = (name: string) => values(named('meta', { name }), 'content')[0] ?? null

  return {
    language: values(named('html'), 'lang')[0] ?? null,
    title: named('title')[0]?.text ?? '',
    description: meta('description'),
    robots: meta('robots'),
    canonical: values(named('link', { rel: 'canonical' }), 'href')[0] ?? null,
    openGraph: Object.fromEntries(
      named('meta').flatMap(({ attributes: { property = '', content = '' } }) =>
        property.startsWith('og:') ? [[property.slice(3), content]] : [],
      ),
    ),
    headings: elements.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : [])),
    ids: values(elements, 'id'),
    links: [...values(named('a'), 'href'), ...values(named('form'), 'action')],
    resources: [
      ...[...values(elements, 'srcset'), ...values(elements, 'imagesrcset')].flatMap(candidatesOf),
      ...values(named('img'), 'src'),
      ...values(
        named('link').filter(({ attributes }) => attributes.rel !== 'canonical'),
        'href',
      ),
    ],
    linkedData: named('script', { type: 'application/ld+json' }).map(({ text }) => text),
  }
}

const candidatesOf = (set: string) =>
  set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
