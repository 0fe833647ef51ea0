import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program of ours in a process of its own. */
export interface Program {
  /** Resolves with what `pattern` captures as soon as the program has said it. */
  said(pattern: RegExp): Promise<string>
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
}

function listen(child: ChildProcess): Program['said'] {
  let heard = ''
  child.stdout?.on('data', (text) => {
    heard += text
  })
  child.stderr?.on('data', (text) => {
    heard += text
  })
  return async (pattern) => {
    for (;;) {
      const found = pattern.exec(heard)
      if (found) return found[1] ?? ''
      if (child.exitCode !== null) throw new Error(`it ended: ${heard}`)
      await new Promise((later) => setTimeout(later, 20))
    }
  }
}

/** Runs one of our TypeScript files without a shell or wrapper between, so that a kill meets the program itself. */
export function run(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return {
    said: listen(child),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
