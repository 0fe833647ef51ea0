import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './chromium'
import { chineseFonts } from './fonts'

const args = [
  '--no-zygote',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  // A second wall behind the page's own request filter: no name but the loopback resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Starts a headless browser with Chinese fonts and no way out of this machine. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return chromium.launch({
    executablePath,
    args,
    env: { ...Object.fromEntries(inherited), ...env, FONTCONFIG_FILE: chineseFonts() },
  })
}
