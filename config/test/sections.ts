import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { commandSection } from './command'
import type { Section } from './outcome'
import { testSection } from './tests'

const packageJson = v.object({ scripts: v.object({ check: v.string() }) })

/** The parts of `npm run check`, each a section, so that package.json alone says what they are. */
function checks(): Section[] {
  const { scripts } = v.parse(packageJson, JSON.parse(readFileSync('package.json', 'utf8')))
  return scripts.check
    .split(' && ')
    .map((line) => commandSection(line.split(' --')[0] ?? line, line))
}

const build: Section = {
  name: 'build',
  run: async () => {
    const { buildAll } = await import('../build')
    await buildAll()
    return { passed: 1, failed: 0, output: '' }
  },
}

/** All of `npm test`, the quickest to answer first after the build. */
export const sections = (): Section[] => [
  build,
  ...checks(),
  testSection('unit'),
  testSection('weapp'),
  commandSection('verify:weapp', 'tsx config/verify-weapp.ts'),
  testSection('journeys'),
]
