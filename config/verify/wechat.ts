import { fork } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Compiled } from './package-files'

/** One result of WeChat's code quality check (代码质量). */
export type Finding = { name: string; success: boolean; text: string; detail: unknown }

/** What miniprogram-ci said: reasons not to compile, else the findings of its quality check. */
export type Report = { refusals: string[]; findings: Finding[] }

const worker = fileURLToPath(new URL('wechat-worker.ts', import.meta.url))
/** As an address, because the tool hands it on to children that start in other folders. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** What the project says about itself while it is checked; uploads use project.config.json. */
const config = {
  miniprogramRoot: 'miniprogram/',
  compileType: 'miniprogram',
  setting: { es6: true, minified: true, minifyWXML: true, minifyWXSS: true },
}

/** The tool wants a project around the compiled code: one of our own, away from everything else. */
function layOut({ root, files }: Compiled): string {
  const project = mkdtempSync(join(tmpdir(), 'wechat-project-'))
  for (const path of files.keys()) cpSync(join(root, path), join(project, 'miniprogram', path))
  writeFileSync(join(project, 'project.config.json'), JSON.stringify(config))
  return project
}

function ask(project: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [project], { silent: true, execArgv: ['--import', tsx] })
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('message', (report: Report) => resolve(report))
    child.on('exit', (code) => reject(new Error(`miniprogram-ci ended with ${code}:\n${said}`)))
  })
}

/** A check that broke counts as passed in the tool's eyes, but has no detail then. */
const needDetail = (name: string) => name.startsWith('CONTAINS_') || name.endsWith('SIZE_LIMIT')

const isEmpty = (detail: unknown): boolean =>
  Array.isArray(detail) ? detail.length === 0 : !JSON.stringify(detail).includes('"files":["')

function problem({ name, success, text, detail }: Finding): string[] {
  if (needDetail(name) && detail === undefined) return [`${name} could not be checked`]
  const clean = success && (!name.startsWith('CONTAINS_') || isEmpty(detail))
  return clean ? [] : [`${name}: ${text} ${JSON.stringify(detail ?? '')}`]
}

/** What WeChat's own upload tool says against the project. It is not asked to upload anything. */
export async function wechatProblems(compiled: Compiled): Promise<string[]> {
  const project = layOut(compiled)
  const { refusals, findings } = await ask(project).finally(() =>
    rmSync(project, { recursive: true }),
  )
  return [...refusals, ...findings.flatMap(problem)].map((words) => `miniprogram-ci: ${words}`)
}
