import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadCases } from './load-cases'

it('gives every case with the files to store beside it, each where it lies', () => {
  const cases = loadCases()
  expect(cases).toHaveLength(12)
  for (const { lesson, files } of cases) {
    expect(files.map(({ file }) => file)).toEqual([lesson.video?.file, lesson.video?.poster])
    expect(files.every(({ path }) => existsSync(path))).toBe(true)
  }
})

it('has three cases for each domain', () => {
  const domains = loadCases().map(({ lesson }) => lesson.text.domain)
  for (const domain of ['road', 'highway', 'construction', 'water'])
    expect(domains.filter((other) => other === domain)).toHaveLength(3)
})

it('throws on a file without the format', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'))
  mkdirSync(join(folder, 'cases'))
  writeFileSync(join(folder, 'cases', 'broken.json'), '{"id":"broken"}')
  expect(() => loadCases(folder)).toThrow('content/cases/broken.json broken: missing invented')
  rmSync(folder, { recursive: true })
})
