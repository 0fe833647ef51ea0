import { join } from 'node:path'
import { checkContent, linesOf } from './check'
import { CONTENT_FOLDER } from './folder'

const USAGE = 'usage: npm run content -- check | import FILE…'
/** Where the official texts may lie; without them the numbers of questions are not compared. */
const TEXTS = process.env.LAWS_DIR ?? join(CONTENT_FOLDER, '../../shared/data/laws')

function check(): number {
  const report = checkContent(CONTENT_FOLDER, TEXTS)
  console.error(`official texts at hand for ${report.compared} of ${report.laws} laws`)
  for (const line of linesOf(report)) console.log(line)
  return report.findings.length > 0 ? 1 : 0
}

function notYet(): number {
  console.error('导入还没有建好，题目请先写进 content/bank。 (import is not there yet)')
  return 2
}

function usage(): number {
  console.error(USAGE)
  return 2
}

const COMMANDS = new Map([
  ['check', check],
  ['import', notYet],
])

process.exitCode = (COMMANDS.get(process.argv[2] ?? '') ?? usage)()
