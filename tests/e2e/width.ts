import type { Page } from '@playwright/test'

/** WCAG 1.4.12: what a reader may set herself without losing a word. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`

export const spaceText = (page: Page) =>
  page.evaluate((rules) => {
    // Not an element: the policy of the page takes no style of ours.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, spacing)

/** What does not fit in the width of the page: it scrolls sideways, or words are cut off in their box. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const sideways = scrollWidth - clientWidth
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, clipPath, textOverflow } = getComputedStyle(element)
      const isHidden = clipPath !== 'none' || element.clientWidth <= 1
      return (
        !isHidden &&
        (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis') &&
        element.scrollWidth > element.clientWidth + 1
      )
    })
    return [
      ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
      ...cut.map((element) => `cuts off ${element.tagName.toLowerCase()}.${element.className}`),
    ]
  })
