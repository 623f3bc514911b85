import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe reproaches a part of the page, one line a rule: the rule, then where. */
export async function reproaches(page: Page, selector: string): Promise<string[]> {
  // Run by the debugger: the policy of the page lets no script of ours in.
  await page.evaluate(source)
  return page.evaluate(async (within) => {
    const { violations } = await Object(globalThis).axe.run(within)
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { target: string[] }[] }) =>
        `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }, selector)
}
