import { checkContent, linesOf } from './check'
import { CONTENT_FOLDER, TEXTS_BESIDE } from './folder'
import { importFiles } from './import'

const USAGE =
  'usage: npm run content -- check | import FILE… [--kind …] [--apply [--good]] [--url … | --data …]'
/** Where the official texts may lie; without them the numbers of questions are not compared. */
const TEXTS = process.env.LAWS_DIR ?? TEXTS_BESIDE

function check(): number {
  const report = checkContent(CONTENT_FOLDER, TEXTS)
  console.log(`official texts at hand for ${report.compared} of ${report.laws} laws`)
  for (const line of linesOf(report)) console.log(line)
  return report.findings.length > 0 ? 1 : 0
}

function usage(): number {
  console.error(USAGE)
  return 2
}

const COMMANDS = new Map<string, (args: string[]) => number | Promise<number>>([
  ['check', check],
  ['import', importFiles],
])

const [command = '', ...args] = process.argv.slice(2)
const code = await (COMMANDS.get(command) ?? usage)(args)
// The official SDK keeps its connections open for a while; what was printed is to arrive all the same.
process.stdout.write('', () => process.exit(code))
