import { spawn } from 'node:child_process'
import type { Section } from './outcome'

/** How a command ended and all it said. */
export type Ended = { code: number; output: string }

/** Runs a command line as npm would run a script. */
export function runCommand(line: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const listen = (chunk: string) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** A section that is one command: it passes as a whole or fails as a whole. */
export const commandSection = (name: string, line: string): Section => ({
  name,
  run: async () => {
    const { code, output } = await runCommand(line)
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
  },
})
