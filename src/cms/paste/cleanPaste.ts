import { finished } from './finish'
import { sheetOf } from './looks'
import { sayLosses } from './losses'
import { readBlocks } from './read'
import { written } from './write'

/**
 * What Word, LibreOffice, Google Docs, Pages or a browser puts on the clipboard, as the HTML of a story: words
 * apart, headings, lists, links and emphasis.
 * @returns with the sentence that says what did not come along, or null.
 */
export function cleanPaste(copied: Document): { html: string; losses: string | null } {
  const styles = [...copied.querySelectorAll('style')].map(({ textContent }) => textContent ?? '')
  const { blocks, losses } = readBlocks(copied.body, sheetOf(styles))
  return { html: written(finished(blocks)), losses: sayLosses(losses) }
}
