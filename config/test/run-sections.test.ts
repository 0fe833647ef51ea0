import { describe, expect, it } from 'vitest'
import { commandSection } from './command'
import type { Section } from './outcome'
import { runSections } from './run-sections'
import { outcomeOfTests } from './tests'

const section = (name: string, passed: number, failed: number): Section => ({
  name,
  run: async () => ({ passed, failed, output: `${name} said so` }),
})

async function linesOf(...sections: Section[]): Promise<string[]> {
  const lines: string[] = []
  await runSections(sections, (line) => lines.push(line.replace(/[\d.]+ s$/, 'N s')))
  return lines
}

describe('npm test', () => {
  it('sums the sections up in the last line', async () => {
    const lines = await linesOf(section('types', 1, 0), section('unit', 41, 0))
    expect(lines).toEqual(['✓ types N s', '✓ unit N s', '42 passed, 0 failed'])
  })

  it('stops at the first red section and shows what it said', async () => {
    const lines = await linesOf(section('types', 0, 1), section('unit', 41, 0))
    expect(lines).toEqual(['✗ types N s', 'types said so', '0 passed, 1 failed'])
  })

  it('takes a section that breaks for a red one', async () => {
    const broken = { name: 'build', run: () => Promise.reject(new Error('no disk')) }
    const lines = await linesOf(broken)
    expect(lines[1]).toContain('no disk')
    expect(lines.at(-1)).toBe('0 passed, 1 failed')
  })

  it('judges a command by how it ends', async () => {
    expect(await commandSection('yes', 'echo well').run()).toMatchObject({ passed: 1, failed: 0 })
    const bad = await commandSection('no', 'echo why && exit 3').run()
    expect(bad).toEqual({ passed: 0, failed: 1, output: 'why\n' })
  })

  it.each([
    { code: 0, passed: 7, failed: 0, counted: { passed: 7, failed: 0 } },
    { code: 1, passed: 7, failed: 2, counted: { passed: 7, failed: 2 } },
    // A file that cannot be imported fails the run and none of its tests.
    { code: 1, passed: 7, failed: 0, counted: { passed: 7, failed: 1 } },
  ])('counts the tests of a project: $counted', ({ code, passed, failed, counted }) => {
    const json = JSON.stringify({ numPassedTests: passed, numFailedTests: failed })
    expect(outcomeOfTests(code, '', json)).toMatchObject(counted)
  })
})
