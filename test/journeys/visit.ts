import type { Browser, Locator } from 'playwright-core'
import { openPhone, type Phone, type PhoneOptions } from '../browser/phone'

/** Somebody at a phone in front of the mini-program: what they see, tap and type. */
export interface Visit {
  readonly phone: Phone
  /** Goes to a page as by an address. */
  open(path: string): Promise<void>
  /** Waits for words on the page in view; Taro keeps the pages beneath in the document. */
  sees(words: string | RegExp): Promise<void>
  /** Taps the button that says so, the lowest of several. */
  tap(words: string | RegExp): Promise<void>
  /** Taps words that are no button of their own. */
  tapText(words: string): Promise<void>
  type(label: string, words: string): Promise<void>
  /** What is in view of a CSS selector. */
  all(selector: string): Locator
}

/** Pages live behind the hash of the address. */
export const TODAY = 'features/study/today/index'
export const ME = 'features/me/home/index'

/** Opens the mini-program at `url` as one of the demo people. */
export async function visit(
  browser: Browser,
  url: string,
  openid: string,
  options: PhoneOptions = {},
): Promise<Visit> {
  const phone = await openPhone(browser, { store: { 'local-openid': openid }, ...options })
  const { page } = phone
  const seen = (of: Locator) => of.filter({ visible: true })
  const open = async (path: string) => {
    await page.goto(`${url}/#/${path}`)
  }
  await open(TODAY)
  return {
    phone,
    open,
    sees: (words) => seen(page.getByText(words)).first().waitFor(),
    tap: (name) => seen(page.getByRole('button', { name })).last().tap(),
    tapText: (words) =>
      seen(page.getByText(words, { exact: true }))
        .last()
        .tap(),
    type: (label, words) =>
      seen(page.locator(`[aria-label="${label}"]`))
        .locator('input, textarea')
        .fill(words),
    all: (selector) => seen(page.locator(selector)),
  }
}
