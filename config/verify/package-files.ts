import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import * as v from 'valibot'

const appJson = v.object({
  pages: v.array(v.string()),
  subPackages: v.optional(v.array(v.object({ root: v.string(), pages: v.array(v.string()) })), []),
  tabBar: v.optional(
    v.object({
      list: v.array(
        v.object({ iconPath: v.optional(v.string()), selectedIconPath: v.optional(v.string()) }),
      ),
    }),
  ),
})

/** What the checks read of app.json. */
export type AppJson = v.InferOutput<typeof appJson>

/** A compiled mini-program on disk: its folder, its app.json, and bytes by path of what is uploaded. */
export type Compiled = { root: string; app: AppJson; files: Map<string, number> }

/** Neither belongs to the code WeChat takes. */
const staysHere = /(\.LICENSE\.txt|\.map|^project\.config\.json)$/

function bytesByPath(root: string): Map<string, number> {
  const files = new Map<string, number>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = relative(root, file).split(sep).join('/')
    if (entry.isFile() && !staysHere.test(path)) files.set(path, statSync(file).size)
  }
  return files
}

/** Reads the compiled mini-program in `root`; throws when there is none. */
export function readCompiled(root: string): Compiled {
  const app = v.parse(appJson, JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')))
  return { root, app, files: bytesByPath(root) }
}

/** The paths that end like this, such as `.wxml`. */
export const ending = (compiled: Compiled, suffix: string): string[] =>
  [...compiled.files.keys()].filter((path) => path.endsWith(suffix))
