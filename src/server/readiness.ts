import { z } from 'zod'

import type { Render } from './renderer'
import { StartFailure } from './start-failure'

const report = z.object({
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), message: z.string().optional() })),
})

/**
 * Wakes Next and its database before the first reader comes.
 *
 * @throws StartFailure with the reasons the site gives for not being ready.
 */
export async function waitUntilReady(render: Render): Promise<void> {
  const { status, body } = await render('/readyz')
  if (status === 200) return

  const reasons = reasonsIn(body.toString('utf8'))
  const said = reasons.length > 0 ? reasons : [`/readyz a répondu ${status}.`]
  throw new StartFailure(
    `Le site ne peut pas démarrer :\n${said.map((why) => `  - ${why}`).join('\n')}`,
  )
}

function reasonsIn(text: string): string[] {
  try {
    const { checks } = report.parse(JSON.parse(text))
    return checks.filter(({ ok }) => !ok).map(({ name, message }) => message ?? name)
  } catch {
    return []
  }
}
