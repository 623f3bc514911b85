import { openVisitor } from '@/site/openReader'

import { answerWith } from '../../answer'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { file } = await params
  return answerWith(await openVisitor(), file)
}
