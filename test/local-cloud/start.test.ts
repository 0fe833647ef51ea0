import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'start-'))
const functions = join(dir, 'functions')
mkdirSync(join(functions, 'hello'), { recursive: true })
writeFileSync(
  join(functions, 'hello', 'index.js'),
  'exports.main = async ({ name }) => ({ hello: name })',
)

it('starts as a program of its own, runs functions, and leaves no bundle behind', async () => {
  const options = ['--port', '0', '--data', join(dir, 'data'), '--functions', functions]
  const child = spawn(process.execPath, ['local-cloud/start.mjs', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (text) => {
      const ready = /ready on (\S+)/.exec(String(text))?.[1]
      if (ready !== undefined) resolve(ready)
    })
  })
  const reply = await fetch(`${url}/functions/hello`, { method: 'POST', body: '{"name":"x"}' })
  expect(await reply.json()).toEqual({ hello: 'x' })
  expect(existsSync(`node_modules/.cache/local-cloud/${child.pid}.mjs`)).toBe(false)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  rmSync(dir, { recursive: true, force: true })
})
