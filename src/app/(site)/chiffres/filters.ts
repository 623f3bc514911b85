import { narrow, optionsOf, type Choice } from '@/site/choices'
import { compareFrench } from '@/site/order'
import { addressOf } from '@/site/parameters'
import { paths } from '@/site/paths'

import type { CatalogueEntry } from '../_composition/published'
import { facets, orders } from './facets'

type Entries = readonly CatalogueEntry[]

const hrefWith = (choice: Choice, change: Choice) =>
  addressOf(paths.metrics, { ...choice, ...change })

/** The same list for each facet, with what every option would give. */
function groupsFor(entries: Entries, choice: Choice) {
  return facets.map((facet) => ({
    facet,
    options: facet.order(optionsOf(entries, facets, choice, facet.name)),
  }))
}

/** Links for what is short, a form for what is not; each keeps what the others chose. */
export function filtersFor(entries: Entries, choice: Choice) {
  const groups = groupsFor(entries, choice)
  const longer = groups.filter(({ facet, options }) => options.length > (facet.inFront ?? Infinity))
  const inForm = new Set([...longer.map(({ facet }) => facet.name), 'tri'])

  return {
    lists: groups.map(({ facet: { name, label, inFront }, options }) => ({
      name,
      label,
      more: Math.max(0, options.length - (inFront ?? Infinity)),
      choices: options
        .filter(({ isChosen }, index) => isChosen || index < (inFront ?? Infinity))
        .map(({ value, isChosen, ...option }) => ({
          ...option,
          isChosen,
          href: hrefWith(choice, { [name]: isChosen ? null : value }),
        })),
    })),
    selects: [
      ...longer.map(({ facet: { name, label, all }, options }) => ({
        name,
        label,
        any: all,
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
  }
}

/** Where to go from a list that is too narrow: each choice dropped in turn, the most helpful first. */
export const widerLists = (entries: Entries, choice: Choice) =>
  facets
    .filter(({ name }) => choice[name] !== null)
    .map(({ name, all }) => {
      const wider = { ...choice, [name]: null }
      return {
        label: all,
        count: narrow(entries, facets, wider).length,
        href: addressOf(paths.metrics, wider),
      }
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
