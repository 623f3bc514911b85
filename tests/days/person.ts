import { expect, type Locator, type Page } from '@playwright/test'

/** What a day counts: each click, each field filled, each choice; waiting is free, but it takes its seconds. */
export type Tally = { interactions: number }

/** Somebody at work, in a browser of her own. All that she does is counted. */
export class Person {
  constructor(
    readonly page: Page,
    private readonly tally: Tally,
  ) {}

  private did = () => void (this.tally.interactions += 1)

  /** Opens an address, as from a mail or a bookmark, and waits until the form may be used, if there is one. */
  async open(path: string) {
    await this.page.goto(path)
    await this.ready()
  }

  /** Nobody types before a form has come. */
  async ready() {
    const form = this.page.locator('form.collection-edit__form, form.login__form').last()
    if ((await form.count()) > 0) {
      await expect(form).toHaveAttribute('data-form-ready', 'true', { timeout: 60_000 })
    }
  }

  async click(target: Locator) {
    this.did()
    await target.click()
  }

  async fill(field: Locator, words: string) {
    this.did()
    await field.fill(words)
  }

  /** At a hand's pace, where the keys themselves matter: in a text. */
  async type(words: string) {
    this.did()
    await this.page.keyboard.type(words, { delay: 15 })
  }

  async press(key: string) {
    this.did()
    await this.page.keyboard.press(key)
  }

  async pick(field: Locator, files: Parameters<Locator['setInputFiles']>[0]) {
    this.did()
    await field.setInputFiles(files)
  }

  /** One of a list of the form: opens it, writes enough to find it where words are given, chooses. */
  async choose(field: Locator, option: string | RegExp, words?: string) {
    const found = field.page().locator('.rs__option').filter({ hasText: option }).first()
    await expect(async () => {
      // An answer that comes at that moment may draw the field anew, and its list with it.
      if (!(await found.isVisible())) {
        await this.click(field.locator('.rs__control'))
        if (words) await this.type(words)
      }
      await expect(found).toBeVisible({ timeout: 10_000 })
    }).toPass({ timeout: 60_000 })
    await this.click(found)
  }

  /** The region of the page that a heading names. */
  region = (name: string | RegExp) => this.page.getByRole('region', { name })
}
