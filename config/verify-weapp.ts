/**
 * `npm run verify:weapp [FOLDER]`: would WeChat take dist/weapp? Tencent's own compilers and upload
 * tool judge it, and the house's limits. The last line is JSON with the sizes in bytes.
 */
import { styleProblems, templateProblems } from './verify/compilers'
import { languageProblems } from './verify/language'
import { type Compiled, readCompiled } from './verify/package-files'
import { iconProblems, pageProblems } from './verify/pages'
import { sizeProblems, sizesOf } from './verify/sizes'
import { wechatProblems } from './verify/wechat'

const checks: Record<string, (compiled: Compiled) => string[] | Promise<string[]>> = {
  'pages are there': pageProblems,
  'icons are there and small': iconProblems,
  'scripts are ES2015': languageProblems,
  'wcc takes the templates': templateProblems,
  'wcsc takes the styles': styleProblems,
  'miniprogram-ci takes the project': wechatProblems,
  'packages are small': (compiled) => sizeProblems(sizesOf(compiled)),
}

const compiled = readCompiled(process.argv[2] ?? 'dist/weapp')
let ok = true
for (const [name, check] of Object.entries(checks)) {
  const problems = await check(compiled)
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`)
  for (const problem of problems) console.log(`  ${problem}`)
  ok &&= problems.length === 0
}
console.log(JSON.stringify({ ...sizesOf(compiled), ok }))
process.exitCode = ok ? 0 : 1
