import { findPioneerAt } from '@/content/pioneers/queries'
import { findProgrammeAt } from '@/content/programmes/queries'
import type { Link } from '@/site/preview/link'
import { filesOf } from '@/site/preview/linkedFiles'
import { openLink } from '@/site/preview/openLink'
import { readPicture } from '@/site/preview/readFile'
import { refusal } from '@/site/preview/refusal'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; file: string }> }

/** The picture of the page a link opens, which readers may not see yet. Any other file is not there. */
export async function GET(_: Request, { params }: Context) {
  const { token, file } = await params
  const link = await openLink(token)
  const shown = typeof link === 'string' ? [] : filesOf(await pictureOf(link))
  const picture = shown.includes(file) ? await readPicture(file) : null
  return picture ?? refusal('Cette image n’existe pas, ou plus.', 404)
}

async function pictureOf({ collection, reader, version }: Link) {
  if (collection === 'pioneers') return (await findPioneerAt(reader, version))?.portrait ?? null
  if (collection === 'programmes') return (await findProgrammeAt(reader, version))?.image ?? null
  return null
}
