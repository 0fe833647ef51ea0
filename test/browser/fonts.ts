import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { browserCache } from './cache'

const require = createRequire(import.meta.url)
const sans = ['Noto Sans S Chinese']
/** No Song face comes with the packages: without one in the cache, Song text is drawn in sans. */
const song = ['Noto Serif SC', ...sans]

const sansNames = [
  'sans-serif',
  'system-ui',
  'monospace',
  'Helvetica Neue',
  'Helvetica',
  'Arial',
  'PingFang SC',
  'Noto Sans SC',
  'Microsoft YaHei',
]
const songNames = ['serif', 'Songti SC', 'STSong', 'SimSun', 'Noto Serif SC', 'Source Han Serif SC']

const alias = (family: string, drawnBy: string[]) =>
  `<match target="pattern"><test name="family"><string>${family}</string></test>` +
  `<edit name="family" mode="prepend" binding="strong">${drawnBy.map((face) => `<string>${face}</string>`).join('')}</edit></match>`

const fontsConf = (folders: string[]) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(browserCache(), 'fontconfig')}</cachedir>
  ${sansNames.map((name) => alias(name, sans)).join('\n  ')}
  ${songNames.map((name) => alias(name, song)).join('\n  ')}
</fontconfig>
`

/**
 * Writes a fontconfig file that offers Chinese glyphs and nothing else, so that a picture looks
 * the same on every machine; faces laid into the cache's `fonts` folder join them. Returns its
 * path, for `FONTCONFIG_FILE`.
 */
export function chineseFonts(): string {
  const folder = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  const file = join(browserCache(), 'fonts.conf')
  writeFileSync(file, fontsConf([folder, join(browserCache(), 'fonts')]))
  return file
}
