import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const output = fileURLToPath(new URL('../output', import.meta.url))

/** Saves what the phone shows as `test/output/<name>.png` and returns that path. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<string> {
  mkdirSync(output, { recursive: true })
  const path = join(output, `${name}.png`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path, fullPage, animations: 'disabled' })
  return path
}
