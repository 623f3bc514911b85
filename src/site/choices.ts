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

  const { valuesOf } = dimension
  const options = new Map<string, Option>()
  const optionFor = ({ value, label }: Value): Option => {
    const option = options.get(value) ?? {
      value,
      label,
      count: 0,
      isChosen: choice[name] === value,
    }
    options.set(value, option)
    return option
  }
  for (const item of narrow(items, dimensions, { ...choice, [name]: null })) {
    for (const value of valuesOf(item)) optionFor(value).count += 1
  }
  const wanted = choice[name]
  const chosen = wanted && valueAmong(items, valuesOf, wanted)
  if (chosen) optionFor(chosen)

  return [...options.values()].toSorted((one, other) => compareFrench(one.label, other.label))
}

function valueAmong<T>(
  items: readonly T[],
  valuesOf: Dimension<T>['valuesOf'],
  wanted: string,
): Value | null {
  for (const item of items) {
    const found = valuesOf(item).find(({ value }) => value === wanted)
    if (found) return found
  }
  return null
}
