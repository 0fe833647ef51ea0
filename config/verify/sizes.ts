import type { Compiled } from './package-files'

const KIB = 1024
/** House law 11: the first package is waited for on the road, so it stays well under WeChat's 2 MB. */
const MAIN_LIMIT = 700 * KIB
const SUB_LIMIT = 1024 * KIB

/** Bytes of the main package (主包), of each sub-package (分包) by its root, and of all. */
export type Sizes = { main: number; packages: Record<string, number>; total: number }

/** Adds up the compiled files by package. */
export function sizesOf({ app, files }: Compiled): Sizes {
  const packages = Object.fromEntries(app.subPackages.map(({ root }) => [root, 0]))
  const sizes: Sizes = { main: 0, packages, total: 0 }
  for (const [path, bytes] of files) {
    const root = Object.keys(packages).find((folder) => path.startsWith(`${folder}/`))
    if (root === undefined) sizes.main += bytes
    else packages[root] = (packages[root] ?? 0) + bytes
    sizes.total += bytes
  }
  return sizes
}

const tooBig = (name: string, bytes: number, limit: number) =>
  bytes > limit ? [`${name} has ${bytes} bytes; at most ${limit} are allowed`] : []

/** What is larger than the house allows. */
export function sizeProblems({ main, packages }: Sizes): string[] {
  const subs = Object.entries(packages)
  return [
    ...tooBig('the main package', main, MAIN_LIMIT),
    ...subs.flatMap(([root, bytes]) => tooBig(`the sub-package ${root}`, bytes, SUB_LIMIT)),
  ]
}
