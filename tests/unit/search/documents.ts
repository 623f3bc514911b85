import { search } from '@/search/search'
import { emptyIndex, updatedIndex, type Searchable } from '@/search/searchIndex'

let count = 0

/** Something to find; what does not matter to the test is empty. */
export const document = (of: Partial<Searchable>): Searchable => ({
  id: String((count += 1)),
  title: '',
  about: '',
  summary: '',
  text: '',
  ...of,
})

export async function asking(...documents: readonly Partial<Searchable>[]) {
  const index = await updatedIndex(emptyIndex(), documents.map(document))
  const answer = (question: string) => search(index, question)
  return {
    index,
    answer,
    titles: (question: string) => answer(question).found.map(({ document: { title } }) => title),
    suggestion: (question: string) => answer(question).suggestion,
  }
}
