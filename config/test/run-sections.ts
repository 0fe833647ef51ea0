import type { Outcome, Section } from './outcome'

type Say = (line: string) => void

async function outcomeOf({ run }: Section): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { passed: 0, failed: 1, output }
  }
}

async function runOne(section: Section, say: Say): Promise<Outcome> {
  const started = Date.now()
  const outcome = await outcomeOf(section)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  say(`${outcome.failed === 0 ? '✓' : '✗'} ${section.name} ${seconds} s`)
  if (outcome.failed > 0) say(outcome.output)
  return outcome
}

/** Runs the sections in order up to the first red one; the last line says the sums. */
export async function runSections(sections: readonly Section[], say: Say): Promise<boolean> {
  let passed = 0
  let failed = 0
  for (const section of sections) {
    if (failed > 0) break
    const outcome = await runOne(section, say)
    passed += outcome.passed
    failed += outcome.failed
  }
  say(`${passed} passed, ${failed} failed`)
  return failed === 0
}
