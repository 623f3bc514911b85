import { asked, perPage, type Asking, type Paged } from './asking'
import { figuresById, type ListedFigure } from './figures'

/** « Objectifs échus » : published targets whose year has passed, as ids, oldest first. */
export async function expiredTargets(asking: Asking): Promise<string[]> {
  const { docs } = await asking.payload.find({
    ...asked(asking),
    collection: 'impact-metrics',
    limit: 0,
    pagination: false,
    select: {},
    sort: ['period.year', 'id'],
    where: {
      and: [
        { _status: { equals: 'published' } },
        { nature: { equals: 'target' } },
        { 'period.year': { less_than: Number(asking.today.slice(0, 4)) } },
      ],
    },
  })
  return docs.map(({ id }) => id)
}

export async function expiredFigures(
  ids: readonly string[],
  wanted: number,
  asking: Asking,
): Promise<Paged<ListedFigure>> {
  const pages = Math.max(1, Math.ceil(ids.length / perPage))
  const page = Math.min(wanted, pages)
  const here = ids.slice((page - 1) * perPage, page * perPage)
  const figures = await figuresById(here, asking)
  return {
    rows: here.flatMap((id) => figures.get(id) ?? []),
    total: ids.length,
    page,
    pages,
  }
}
