import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const COUNTS = /^questions=\d+ situations=\d+ laws=\d+ cases=\d+$/

let texts = ''
beforeEach(() => {
  texts = mkdtempSync(join(tmpdir(), 'texts-'))
})
afterEach(() => rmSync(texts, { recursive: true }))

function run(...words: string[]) {
  const env = { ...process.env, LAWS_DIR: texts }
  const ran = spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...words], { env })
  return { code: ran.status, lines: ran.stdout.toString().trimEnd().split('\n') }
}

describe('npm run content', () => {
  it('check ends with the counts and with 0 when it finds nothing', () => {
    const { code, lines } = run('check')
    expect(lines.at(-1)).toMatch(COUNTS)
    expect([code, lines.length]).toEqual([0, 2])
  })

  it('check ends with the counts and with 1 when it finds something', () => {
    writeFileSync(join(texts, '公路法(2017-11-04).md'), '# 公路法\n\n第一条 略。\n\n第二条 略。\n')
    const { code, lines } = run('check')
    expect(lines.at(-2)).toMatch(/^content\/.* {2}.* {2}.*/)
    expect(lines.at(-1)).toMatch(COUNTS)
    expect(code).toBe(1)
  })

  it('says how it is used when it does not know the word', () => {
    expect(run('nothing').code).toBe(2)
  })
})
