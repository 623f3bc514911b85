import { aboutField, type Found, type Place } from './advice'

const bareAddress = /^(https?:\/\/|www\.)\S+$/i

type Resource = { title?: unknown; url?: unknown }

/** What a content sends readers to elsewhere, row by row. */
export function adviceOnResources({ field, label }: Place, rows: unknown): Found[] {
  const resources: Resource[] = Array.isArray(rows) ? rows.map((row) => Object(row)) : []
  const addresses = resources.map(({ url }) => addressOf(url))
  const placeOf = (index: number, name: 'title' | 'url'): Place => ({
    field: `${field}.${index}.${name}`,
    label: `${label}, n° ${index + 1}`,
  })
  return resources.flatMap(({ title, url }, index) => {
    const address = addresses[index] ?? null
    const isTold = address !== null && addresses.indexOf(address) < index
    const isBare = typeof title === 'string' && bareAddress.test(title.trim())
    return [
      ...(isTold ? [aboutField('resource-twice', placeOf(index, 'url'), String(url))] : []),
      ...(isBare ? [aboutField('resource-address', placeOf(index, 'title'), title)] : []),
    ]
  })
}

/** The same page, however its address was copied. */
function addressOf(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url.trim())) return null
  const { host, pathname, search } = new URL(url.trim())
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}
