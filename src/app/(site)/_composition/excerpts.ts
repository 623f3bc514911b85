import { figuresCitedIn } from '@/content/impact-metrics/citations'
import { excerptOf, wordingsOf } from '@/content/impact-metrics/excerpts'
import { listFiguresByIds } from '@/content/impact-metrics/queries'
import type { Reader } from '@/site/reader'

/** The beginnings of these texts as their pages read: the figures they cite are read once for all of them. */
export async function excerptsOf(
  reader: Reader,
  contents: readonly unknown[],
  length: number,
): Promise<string[]> {
  const figures = await listFiguresByIds(reader, [...new Set(contents.flatMap(figuresCitedIn))])
  const wordings = wordingsOf(new Map(figures.map(({ id, claim }) => [id, claim])))
  return contents.map((content) => excerptOf(content, wordings, length))
}
