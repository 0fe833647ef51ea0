import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './launch'
import { openPhone } from './phone'
import { shoot } from './picture'

const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<p id="transport" style="font:24px 'PingFang SC'">交通</p>
<p id="law" style="font:24px 'PingFang SC'">学法</p>
<img src="https://example.com/picture.png"><img src="/absent.png"><script>console.error('坏了')</script>`

const server = createServer((request, response) => {
  response.statusCode = request.url === '/absent.png' ? 404 : 200
  response.end(request.url === '/' ? page : '')
})
let browser: Browser
let address = ''

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await launchBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

describe('a phone in the browser', () => {
  it('stops what would leave the machine and remembers what went wrong', async () => {
    const phone = await openPhone(browser)
    await phone.page.goto(address)
    expect(phone.blocked).toEqual(['https://example.com/picture.png'])
    expect(phone.failed).toEqual([`${address}absent.png 404`])
    expect(phone.errors).toContain('坏了')
    await phone.close()
  })

  it('draws Chinese: two words of one length look different, as no boxes or blanks would', async () => {
    const phone = await openPhone(browser)
    await phone.page.goto(address)
    const transport = await phone.page.locator('#transport').screenshot()
    const law = await phone.page.locator('#law').screenshot()
    expect(transport.equals(law)).toBe(false)
    await phone.close()
  })

  it('is held as asked: dark, in elder mode, in Beijing', async () => {
    const phone = await openPhone(browser, {
      dark: true,
      elder: true,
      width: 320,
      store: { 'local-openid': 'li' },
    })
    await phone.page.goto(address)
    const seen = await phone.page.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      elder: localStorage.getItem('elder'),
      openid: localStorage.getItem('local-openid'),
      width: innerWidth,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }))
    expect(seen).toEqual({
      dark: true,
      elder: '{"data":true}',
      openid: '{"data":"li"}',
      width: 320,
      zone: 'Asia/Shanghai',
    })
    expect(await shoot(phone.page, 'phone-dark-elder')).toMatch(/phone-dark-elder\.png$/)
    await phone.close()
  })

  it('has no network when offline', async () => {
    const phone = await openPhone(browser, { offline: true })
    await expect(phone.page.goto(address)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
    await phone.close()
  })
})
