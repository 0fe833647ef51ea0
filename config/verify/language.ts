import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { type Compiled, ending } from './package-files'

function problem(root: string, path: string): string[] {
  try {
    parse(readFileSync(join(root, path), 'utf8'), { ecmaVersion: 2015 })
    return []
  } catch (error) {
    return [`${path} is no ES2015: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** Scripts newer than ES2015, which older phones cannot read: nothing compiles them again on the way. */
export const languageProblems = (compiled: Compiled): string[] =>
  ending(compiled, '.js').flatMap((path) => problem(compiled.root, path))
