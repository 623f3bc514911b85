import type { Facts } from './facts'
import { faultsOfGraph, thingsOf } from './linkedData'
import { faultsOfMarkup } from './markup'
import { withoutFragment, type Visited, type Visits } from './visits'

export type PageOfSite = Visited & { facts: Facts; linkedFrom: ReadonlySet<string> }

/** What is wrong with one page of the sitemap. */
export type PageRule = {
  name: string
  faults: (page: PageOfSite, visits: Visits) => string[] | Promise<string[]>
}

const longestTitle = 60
const fault = (isWrong: boolean, said: string) => (isWrong ? [said] : [])
const sameAddress = (one: string | null | undefined, other: string) =>
  typeof one === 'string' && URL.canParse(one) && new URL(one).href === new URL(other).href

export const pageRules: readonly PageRule[] = [
  { name: 'answers 200', faults: ({ status }) => fault(status !== 200, String(status)) },
  {
    name: 'may be kept by engines',
    faults: ({ facts: { robots } }) =>
      fault(/noindex/.test(robots ?? ''), 'is in the sitemap, and asks not to be kept'),
  },
  {
    name: 'canonical is itself',
    faults: ({ url, facts: { canonical } }) =>
      fault(!sameAddress(canonical, url), `says ${canonical}`),
  },
  {
    name: 'linked from another page',
    faults: ({ linkedFrom }) =>
      fault(linkedFrom.size === 0, 'no page that leads from / links to it'),
  },
  {
    name: 'title of 60 signs at most',
    faults: ({ facts: { title } }) =>
      fault(title === '' || title.length > longestTitle, `${title.length} signs: « ${title} »`),
  },
  {
    name: 'description',
    faults: ({ facts: { description } }) => fault(!description?.trim(), 'none'),
  },
  { name: 'French', faults: ({ facts: { language } }) => fault(language !== 'fr', `${language}`) },
  { name: 'one h1, no level skipped', faults: ({ facts }) => faultsOfOutline(facts.headings) },
  {
    name: 'Open Graph',
    faults: ({ url, facts: { openGraph } }) => [
      ...fault(!openGraph.title, 'no og:title'),
      ...fault(!openGraph.type, 'no og:type'),
      ...fault(!sameAddress(openGraph.url, url), `og:url says ${openGraph.url}`),
    ],
  },
  { name: 'share image', faults: faultsOfShareImage },
  { name: 'valid HTML', faults: ({ html }) => faultsOfMarkup(html) },
  {
    name: 'structured data',
    faults: ({ facts: { linkedData } }, { origin }) =>
      linkedData.length === 0
        ? ['none']
        : linkedData.flatMap((written) => faultsOfGraph(thingsOf(origin), written)),
  },
  { name: 'links lead somewhere', faults: faultsOfLinks },
  { name: 'what it loads is there', faults: faultsOfResources },
]

function faultsOfOutline(headings: readonly number[]): string[] {
  const first = headings.filter((level) => level === 1).length
  const jumps = headings.flatMap((level, at) => {
    const before = headings[at - 1] ?? 0
    return level > before + 1 ? [`h${level} after ${before ? `h${before}` : 'nothing'}`] : []
  })
  return [...fault(first !== 1, `${first} h1`), ...jumps]
}

async function faultsOfShareImage({ facts: { openGraph } }: PageOfSite, { visit }: Visits) {
  const { image } = openGraph
  if (!image) return ['no og:image']
  if (!URL.canParse(image)) return [`og:image is no whole address: ${image}`]

  const { status, type } = await visit(image)
  return fault(status !== 200 || type !== 'image/png', `${image} answers ${status}, ${type}`)
}

async function faultsOfLinks({ url, facts }: PageOfSite, { visit, isHere }: Visits) {
  const links = new Set(facts.links.map((link) => new URL(link, url).href).filter(isHere))
  const answers = await Promise.all(
    [...links].map(async (link) => {
      const { status, facts: there } = await visit(link)
      if (status !== 200) return [`${link} answers ${status}`]
      const id = decodeURIComponent(new URL(link).hash.slice(1))
      const isThere = id === '' || there?.ids.includes(id)
      return fault(!isThere, `${withoutFragment(link)} has nothing called « ${id} »`)
    }),
  )
  return answers.flat()
}

async function faultsOfResources({ url, facts }: PageOfSite, { visit, isHere }: Visits) {
  const resources = new Set(facts.resources.map((one) => new URL(one, url).href))
  const answers = await Promise.all(
    [...resources].map(async (resource) => {
      if (!isHere(resource)) return [`${resource} is on another site`]
      const { status } = await visit(resource)
      return fault(status !== 200, `${resource} answers ${status}`)
    }),
  )
  return answers.flat()
}
