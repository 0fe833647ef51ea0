import { parseArgs } from 'node:util'
import { withCloud } from '../with-cloud'
import type { Explain } from './explained'
import { flag } from './flag'
import { meet } from './meet'

const USAGE =
  'usage: npm run explain -- flag PERIOD UNIT | meet MEET ENTRANT [--url URL | --data DIR]'
const COMMANDS: ReadonlyMap<string, Explain> = new Map([
  ['flag', flag],
  ['meet', meet],
])

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, data: { type: 'string' } },
})

/** 0: everything follows from what is kept; 1: something does not; 2: nothing could be explained. */
async function main([command = '', ...names]: readonly string[]): Promise<number> {
  const explain = COMMANDS.get(command)
  if (!explain || names.length < 2) {
    console.error(USAGE)
    return 2
  }
  const explained = await withCloud(values, () => explain(names))
  if (!explained) {
    console.error('没有找到：请先启动本地云，或用 --data 指出数据目录，并核对编号。')
    return 2
  }
  for (const line of explained.lines) console.log(line)
  return explained.same ? 0 : 1
}

// The official SDK keeps its connections open for a while.
process.exit(await main(positionals))
