import { z } from 'zod'

/*
 * What each type of thing must say, and the things it may hold. A type that is not in the table is a
 * fault: nobody has said yet what it must say.
 */

const text = z.string().trim().min(1)
const day = z.iso.datetime({ offset: true })
const inOrder = <T extends { position: number }>(items: readonly T[]) =>
  items.every(({ position }, at) => position === at + 1)

export function thingsOf(origin: string) {
  const here = z.url().refine((url) => new URL(url).origin === origin, 'an address of another site')
  const a = (...types: [string, ...string[]]) => z.looseObject({ '@type': z.enum(types) })
  const step = z.looseObject({ '@type': z.literal('ListItem'), position: z.int() })
  const page = { '@id': here, url: here, inLanguage: z.literal('fr') }

  const things: Record<string, z.ZodType> = {
    WebSite: z.looseObject({ url: here, name: text, inLanguage: z.literal('fr') }),
    SearchAction: z
      .looseObject({
        target: a('EntryPoint').extend({ urlTemplate: text }),
        'query-input': z.templateLiteral(['required name=', z.string()]),
      })
      .refine(
        ({ target: { urlTemplate }, 'query-input': input }) =>
          urlTemplate.includes(`{${input.replace('required name=', '')}}`),
        'the address has no place for the words',
      ),
    EntryPoint: z.looseObject({
      urlTemplate: text.refine((url) => url.startsWith(`${origin}/`), 'an address of another site'),
    }),
    Organization: z.looseObject({ name: text, url: z.url().optional() }),
    Person: z.looseObject({ name: text }),
    Project: z.looseObject({ name: text, url: here }),
    ProfilePage: z.looseObject({ ...page, dateModified: day, mainEntity: a('Person') }),
    Article: z.looseObject({ headline: text, url: here, dateModified: day }),
    CollectionPage: z.looseObject({ ...page, name: text, mainEntity: a('ItemList') }),
    ItemList: z
      .looseObject({ numberOfItems: z.int(), itemListElement: z.array(step) })
      .refine(({ itemListElement }) => inOrder(itemListElement), 'positions are not 1, 2, 3…')
      .refine((list) => list.numberOfItems === list.itemListElement.length, 'a wrong number'),
    BreadcrumbList: z
      .looseObject({ itemListElement: z.array(step.extend({ name: text, item: here })).min(2) })
      .refine(({ itemListElement }) => inOrder(itemListElement), 'positions are not 1, 2, 3…'),
    ListItem: z.looseObject({ position: z.int().positive(), name: text }),
    Observation: z.looseObject({
      '@id': here,
      url: here,
      description: text,
      observationAbout: a('Person', 'Organization', 'Project'),
      value: z.number().optional(),
      observationDate: text.optional(),
    }),
  }
  return things
}

/** Every node of a graph, and what is wrong with it. */
export function faultsOfGraph(things: Record<string, z.ZodType>, written: string): string[] {
  const graph = parsed(written)
  if (graph === null) return ['is not JSON']

  const { '@context': context, '@graph': nodes } = Object(graph)
  return [
    ...(context === 'https://schema.org' ? [] : [`@context is ${String(context)}`]),
    ...(Array.isArray(nodes) && nodes.length > 0 ? nodes : [graph]).flatMap((node) =>
      faultsOfNode(things, node),
    ),
  ]
}

function faultsOfNode(things: Record<string, z.ZodType>, node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => faultsOfNode(things, one))
  if (typeof node !== 'object' || node === null) return []

  const type: unknown = Object(node)['@type']
  const rule = typeof type === 'string' ? things[type] : undefined
  const said = rule?.safeParse(node).error?.issues ?? []
  return [
    // A node that is only named is told elsewhere.
    ...(rule || Object.keys(node).join() === '@id' ? [] : [`no rule for ${String(type)}`]),
    ...said.map(({ path, message }) => `${String(type)}.${path.join('.')}: ${message}`),
    ...Object.values(node).flatMap((below) => faultsOfNode(things, below)),
  ]
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}
