import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { runCommand } from './command'
import type { Outcome, Section } from './outcome'

const report = v.object({ numPassedTests: v.number(), numFailedTests: v.number() })

/** A run that broke before any test counts as one failure, never as none. */
export function outcomeOfTests(code: number, output: string, json: string): Outcome {
  const { numPassedTests: passed, numFailedTests } = v.parse(report, JSON.parse(json))
  const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests)
  return { passed, failed, output }
}

async function runProject(project: string, folder: string): Promise<Outcome> {
  const file = join(folder, 'report.json')
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`
  const { code, output } = await runCommand(`vitest run --project ${project} ${reporters}`)
  try {
    return outcomeOfTests(code, output, readFileSync(file, 'utf8'))
  } catch (cause) {
    return { passed: 0, failed: 1, output: `${output}\nno report of ${project}: ${cause}` }
  }
}

/** A section that is one project of vitest.config.ts; it counts its tests. */
export const testSection = (project: string): Section => ({
  name: project,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'test-report-'))
    return runProject(project, folder).finally(() => rmSync(folder, { recursive: true }))
  },
})
