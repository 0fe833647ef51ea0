/** Takes a picture of a page: npx tsx test/browser/shoot.ts URL out.png [--dark] [--elder] … */
import { parseArgs } from 'node:util'
import { launchBrowser } from './launch'
import { openPhone } from './phone'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean' },
    elder: { type: 'boolean' },
    full: { type: 'boolean' },
    width: { type: 'string', default: '390' },
    height: { type: 'string', default: '844' },
    wait: { type: 'string', default: '500' },
  },
})
const [url, path] = positionals
if (!url || !path) throw new Error('shoot.ts URL out.png [--dark] [--elder] [--full] [--width N]')

const browser = await launchBrowser()
const { width, height, wait, full, ...options } = values
const phone = await openPhone(browser, { ...options, width: Number(width), height: Number(height) })
await phone.page.goto(url, { waitUntil: 'load' })
await phone.page.waitForTimeout(Number(wait))
await phone.page.screenshot({ path, fullPage: full ?? false })
for (const kind of ['blocked', 'failed', 'errors'] as const)
  for (const line of phone[kind]) console.log(`${kind}: ${line}`)
await browser.close()
