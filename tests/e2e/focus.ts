import type { Locator, Page } from '@playwright/test'

type Colour = readonly number[]

/** Where the keyboard stands. */
type Stop = {
  name: string
  size: string
  isInSight: boolean
  /** Whether a square of 24 px around its middle belongs to it (WCAG 2.5.8). */
  isLargeEnough: boolean
  /** A link within a sentence may be as small as its words. */
  isInText: boolean
  outline: Colour | null
  ground: Colour
}

/** Null once the keyboard has left the page. */
const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const rgb = (colour: string) => {
      if (!canvas) return []
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const first = (from: Element | null, fits: (style: CSSStyleDeclaration) => boolean) => {
      let element = from
      while (element && !fits(getComputedStyle(element))) element = element.parentElement
      return element
    }
    const text = (element: Element | null) => element?.textContent?.trim() ?? ''

    focused.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const owns = (right: number, down: number) =>
      focused.contains(document.elementFromPoint(x + right, y + down))

    // A card draws the focus of its link around itself.
    const drawn = first(
      focused,
      ({ outlineStyle, outlineWidth }) =>
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    )
    const behind = first(
      drawn?.parentElement ?? null,
      ({ backgroundColor }) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor),
    )
    const sentence = focused.closest('p, li, dd, td, blockquote')
    return {
      name: `${focused.localName} « ${text(focused).slice(0, 60)} »`,
      size: `${Math.round(box.width)} × ${box.height.toFixed(1)} px`,
      isInSight: owns(0, 0),
      isLargeEnough:
        Math.min(box.width, box.height) >= 24 ||
        // Or as much of what stands around it; points are rounded to whole pixels.
        (owns(-13, 0) && owns(13, 0) && owns(0, -13) && owns(0, 13)),
      isInText:
        getComputedStyle(focused).display === 'inline' &&
        text(sentence).length > text(focused).length,
      outline: drawn && rgb(getComputedStyle(drawn).outlineColor),
      ground: rgb(behind ? getComputedStyle(behind).backgroundColor : 'white'),
    }
  })

const luminance = (colour: Colour) => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Focus must be in sight (WCAG 2.4.11), drawn, and stand out by 3 to 1 (1.4.11). */
function faultsOf({ name, size, isInSight, isLargeEnough, isInText, outline, ground }: Stop) {
  const rate = outline ? contrast(outline, ground) : 0
  return [
    ...(isInSight ? [] : ['is out of sight, or under something']),
    ...(isLargeEnough || isInText ? [] : [`is ${size}`]),
    ...(outline ? [] : ['has no outline']),
    ...(outline && rate < 3 ? [`has an outline that contrasts ${rate.toFixed(1)} to 1`] : []),
  ].map((fault) => `${name} ${fault}`)
}

const MOST_STOPS = 400

/** Presses Tab until `target` has the focus, or until the page ends. @returns what was wrong on the way. */
export async function tabThrough(page: Page, target?: Locator): Promise<string[]> {
  const faults: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (stop) faults.push(...faultsOf(stop))
    const isThere = await target?.evaluate((element) => element === document.activeElement)
    if (isThere || (!stop && !target)) return [...new Set(faults)]
  }
  throw new Error(`Nothing after ${MOST_STOPS} stops.`)
}
