import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadBank } from '../../content/commands/load'

/** What a phone downloads: built before the tests run. */
const BUNDLES = ['dist/weapp', 'dist/h5']
/** Fewer characters could stand in a page's own words by chance. */
const LONG_ENOUGH = 12

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|html|wxml|txt|map)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

/** A bundler may write Chinese as escapes. */
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const { questions, laws } = loadBank()
const texts = [
  ...questions.flatMap(({ id, stem, reason, options }) => [
    id,
    stem,
    reason,
    ...options.map(({ text }) => text),
    ...options.flatMap(({ note }) => (note ? [note] : [])),
  ]),
  ...laws.flatMap(({ points }) => Object.values(points)),
].filter((text) => text.length >= LONG_ENOUGH)

describe.each(BUNDLES)('%s', (folder) => {
  it('holds nothing of the bank: questions come from the cloud alone', () => {
    const files = filesBelow(folder)
    expect(files.length).toBeGreaterThan(3)
    const all = files.map((file) => unescaped(readFileSync(file, 'utf8'))).join('\n')
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => all.includes(text))).toEqual([])
  })
})
