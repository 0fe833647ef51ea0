import type { Browser, BrowserContext, Page } from 'playwright-core'

/** How the phone is held and set: sizes in CSS pixels, `scale` in device pixels a CSS pixel. */
export type PhoneOptions = {
  dark?: boolean
  /** 长辈模式, as the app finds it in its storage at start. */
  elder?: boolean
  /** What the app finds in its storage at the first start, by key, such as `local-openid`. */
  store?: Record<string, unknown>
  width?: number
  height?: number
  scale?: number
  /** Starts without a network: even the loopback is out of reach. */
  offline?: boolean
  timezoneId?: string
}

/** A page on a phone, with all that went wrong on it so far. */
export type Phone = {
  page: Page
  context: BrowserContext
  /** Requests to other machines, which were stopped. */
  blocked: string[]
  /** Requests that failed or were answered with 4xx or 5xx. */
  failed: string[]
  /** Errors of the console and uncaught ones of the page. */
  errors: string[]
  close: () => Promise<void>
}

/** A page here answers within a second; what takes longer than this will not come. */
const PATIENCE_MS = 10_000

const staysHere = (url: URL) =>
  ['127.0.0.1', 'localhost'].includes(url.hostname) ||
  ['data:', 'blob:', 'about:'].includes(url.protocol)

async function keepInside(context: BrowserContext, blocked: string[]): Promise<void> {
  const leaves = (url: URL) => !staysHere(url)
  await context.route(leaves, (route) => {
    blocked.push(route.request().url())
    return route.abort('blockedbyclient')
  })
  await context.routeWebSocket(leaves, (socket) => {
    blocked.push(socket.url())
    return socket.close()
  })
}

function collect(page: Page, failed: string[], errors: string[]): void {
  page.on('requestfailed', (request) => {
    if (staysHere(new URL(request.url())))
      failed.push(`${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.url()} ${response.status()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
}

/** Taro keeps a value in localStorage as {"data": value}; what the app wrote since then stays. */
function fillStorage(context: BrowserContext, store: Record<string, unknown>): Promise<unknown> {
  return context.addInitScript((entries) => {
    if (location.protocol === 'about:') return
    for (const [key, data] of entries) {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ data }))
    }
  }, Object.entries(store))
}

/** Opens a touch phone (390 × 844 at 2×, Beijing time) whose requests never leave this machine. */
export async function openPhone(browser: Browser, options: PhoneOptions = {}): Promise<Phone> {
  const { width = 390, height = 844, scale = 2, timezoneId = 'Asia/Shanghai' } = options
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: options.dark ? 'dark' : 'light',
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId,
    offline: options.offline ?? false,
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const phone = { blocked: [], failed: [], errors: [] }
  await keepInside(context, phone.blocked)
  await fillStorage(context, { ...(options.elder ? { elder: true } : {}), ...options.store })
  const page = await context.newPage()
  collect(page, phone.failed, phone.errors)
  return { ...phone, page, context, close: () => context.close() }
}
