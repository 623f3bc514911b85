import { compareFrench } from './order'

/** One thing a list can be narrowed by: the name of its parameter, and an item's values for it. */
export type Dimension<T> = {
  name: string
  valuesOf: (item: T) => readonly Value[]
}

export type Value = { value: string; label: string }
export type Choice = Readonly<Record<string, string | null>>
export type Option = Value & { count: number; isChosen: boolean }

const fits =
  <T>(choice: Choice) =>
  ({ name, valuesOf }: Dimension<T>, item: T): boolean => {
    const wanted = choice[name]
    return !wanted || valuesOf(item).some(({ value }) => value === wanted)
  }

export function narrow<T>(
  items: readonly T[],
  dimensions: readonly Dimension<T>[],
  choice: Choice,
): T[] {
  return items.filter((item) => dimensions.every((dimension) => fits<T>(choice)(dimension, item)))
}

/**
 * What each value of a dimension would give, the other choices kept: the count is the length of the list
 * behind the link. A chosen value stays even when it gives nothing, so that it can be undone.
 */
export function optionsOf<T>(
  items: readonly T[],
  dimensions: readonly Dimension<T>[],
  choice: Choice,
  name: string,
): Option[] {
  const dimension = dimensions.find((candidate) => candidate.name === name)
  if (!dimension) return []

  const reachable = new Set(narrow(items, dimensions, { ...choice, [name]: null }))
  const options = new Map<string, Option>()
  for (const item of items) {
    for (const { value, label } of dimension.valuesOf(item)) {
      const option = options.get(value) ?? { value, label, count: 0, isChosen: false }
      options.set(value, {
        ...option,
        count: option.count + (reachable.has(item) ? 1 : 0),
        isChosen: choice[name] === value,
      })
    }
  }
  return [...options.values()]
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .toSorted((one, other) => compareFrench(one.label, other.label))
}
