import type { Browser, Page } from 'playwright-core'
import { HEIGHT, WIDTH } from './draw/place'

/** A page of the size of a picture; `scale` device pixels a unit. */
export async function openEasel(browser: Browser, scale = 1): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: scale,
  })
  await page.setContent('<body style="margin:0;overflow:hidden"></body>')
  return page
}

/** Draws an SVG and takes it as PNG. */
export async function paint(page: Page, svg: string): Promise<Buffer> {
  await page.evaluate((drawn) => {
    document.body.innerHTML = drawn
    return document.fonts.ready.then(() => undefined)
  }, svg)
  return page.screenshot({ type: 'png' })
}
