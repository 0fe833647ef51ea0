import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Compiled } from './package-files'

/** WeChat refuses larger icons in the tab bar. */
const ICON_LIMIT = 40 * 1024

const theme = v.record(v.picklist(['light', 'dark']), v.record(v.string(), v.string()))

/** Every page that app.json names. */
export const pagesOf = ({ app }: Compiled): string[] => [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** Pages that are named but not there. */
export function pageProblems(compiled: Compiled): string[] {
  const parts = pagesOf(compiled).flatMap((page) => [`${page}.js`, `${page}.json`, `${page}.wxml`])
  return parts
    .filter((part) => !compiled.files.has(part))
    .map((part) => `app.json names a page whose ${part} is missing`)
}

/** `@name` stands for one picture in light and one in dark (theme.json). */
function pictures(compiled: Compiled, icon: string): string[] {
  if (!icon.startsWith('@')) return [icon]
  const text = readFileSync(join(compiled.root, 'theme.json'), 'utf8')
  return Object.values(v.parse(theme, JSON.parse(text))).map(
    (names) => names[icon.slice(1)] ?? icon,
  )
}

/** Icons of the tab bar that are missing or too large. */
export function iconProblems(compiled: Compiled): string[] {
  const tabs = compiled.app.tabBar?.list ?? []
  const icons = tabs.flatMap((tab) => [tab.iconPath ?? '', tab.selectedIconPath ?? ''])
  return icons
    .flatMap((icon) => pictures(compiled, icon))
    .flatMap((picture) => {
      const bytes = compiled.files.get(picture)
      if (bytes === undefined) return [`the tab bar's icon ${picture} is missing`]
      return bytes > ICON_LIMIT ? [`the icon ${picture} has ${bytes} bytes, over 40 KB`] : []
    })
}
