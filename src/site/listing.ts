import { narrow, optionsOf, type Choice, type Dimension, type Option } from './choices'
import { compareFrench } from './order'
import { addressOf, firstValue } from './parameters'

/** One thing a list can be narrowed by, and how its options are set. */
export type Facet<T> = Dimension<T> & {
  label: string
  /** What the list is opened to when the choice is dropped: « toutes les unités ». */
  all: string
  /** How many stand as links, none for what is only in the form; all of them when left out. */
  inFront?: number
  /** The order of the links, which come in French order. */
  order?: (options: readonly Option[]) => readonly Option[]
}

export type Order<T> = {
  /** As the address says it; empty for the first, which is taken when the address names none. */
  value: string
  label: string
  /** None for the order the items come in, which equals keep too. */
  compare?: (one: T, other: T) => number
}

export type Asked = Record<string, string | string[] | undefined>

type ListingFacts<T> = {
  path: string
  facets: readonly Facet<T>[]
  orders: readonly [Order<T>, ...Order<T>[]]
}

export type Listing<T> = ReturnType<typeof listing<T>>

/** A list that readers narrow and sort by links and a form: every state of it is an address. */
export function listing<T>({ path, facets, orders }: ListingFacts<T>) {
  const hrefWith = (choice: Choice, change: Choice) => addressOf(path, { ...choice, ...change })

  /** What the address asks for; an order we do not know is no order. */
  function choiceOf(asked: Asked): Choice {
    const chosen = facets.map(({ name }) => [name, firstValue(asked[name])])
    const tri = orders.find(({ value }) => value !== '' && value === firstValue(asked.tri))
    return { ...Object.fromEntries(chosen), tri: tri?.value ?? null }
  }

  function inOrder(items: readonly T[], choice: Choice): readonly T[] {
    const { compare } = orders.find(({ value }) => value === choice.tri) ?? orders[0]
    return compare ? items.toSorted(compare) : items
  }

  /** Links for what is short, a form for what is not; each keeps what the others chose. */
  function filtersFor(items: readonly T[], choice: Choice) {
    const groups = facets.map((facet) => {
      const options = optionsOf(items, facets, choice, facet.name)
      return { ...facet, inFront: facet.inFront ?? Infinity, options }
    })
    const longer = groups.filter(({ inFront, options }) => options.length > inFront)
    const inForm = new Set([...longer.map(({ name }) => name), 'tri'])
    return {
      lists: groups
        .filter(({ inFront }) => inFront > 0)
        .map(({ name, label, inFront, options, order = (same) => same }) => ({
          name,
          label,
          more: Math.max(0, options.length - inFront),
          choices: order(options)
            .filter(({ isChosen }, index) => isChosen || index < inFront)
            .map(({ value, ...option }) => ({
              ...option,
              href: hrefWith(choice, { [name]: option.isChosen ? null : value }),
            })),
        })),
      selects: [
        ...longer.map(({ name, label, all, options }) => ({
          name,
          label,
          any: all.charAt(0).toUpperCase() + all.slice(1),
          options: options.toSorted((one, other) => compareFrench(one.label, other.label)),
        })),
        {
          name: 'tri',
          label: 'Ordre',
          any: null,
          options: orders.map(({ value, label }) => ({
            value,
            label,
            isChosen: (choice.tri ?? '') === value,
          })),
        },
      ],
      kept: facets.flatMap(({ name }) => {
        const value = choice[name]
        return value && !inForm.has(name) ? [{ name, value }] : []
      }),
      /** What narrows the list now, each with the address of the list without it. */
      chosen: groups.flatMap(({ name, options }) =>
        options
          .filter(({ isChosen }) => isChosen)
          .map(({ label }) => ({
            label,
            isChosen: true,
            href: hrefWith(choice, { [name]: null }),
          })),
      ),
    }
  }

  /** Where to go from a list that is too narrow: each choice dropped in turn, the most helpful first. */
  const widerLists = (items: readonly T[], choice: Choice) =>
    facets
      .filter(({ name }) => choice[name] !== null)
      .map(({ name, all }) => ({
        label: all,
        count: narrow(items, facets, { ...choice, [name]: null }).length,
        href: hrefWith(choice, { [name]: null }),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count)

  return {
    path,
    facets,
    names: [...facets.map(({ name }) => name), 'tri', 'page'],
    choiceOf,
    filtersFor,
    widerLists,
    found: (items: readonly T[], choice: Choice) => inOrder(narrow(items, facets, choice), choice),
    isNarrowed: (choice: Choice) => facets.some(({ name }) => choice[name] !== null),
  }
}
