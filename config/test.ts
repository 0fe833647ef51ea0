/** `npm test`: everything, section by section; the first red one ends it. The last line counts. */
import { runSections } from './test/run-sections'
import { sections } from './test/sections'

const ok = await runSections(sections(), console.log)
process.exit(ok ? 0 : 1)
