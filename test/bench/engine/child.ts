import { type ChildProcess, spawn } from 'node:child_process'

/** A stand-alone cloud as a process of its own. */
export interface CloudProcess {
  url: string
  process: ChildProcess
  /** Seconds from its start until it was ready. */
  startSeconds: number
}

/** Starts the cloud over a folder and waits until it is ready. */
export async function startCloud(dir: string, more: string[] = []): Promise<CloudProcess> {
  const began = performance.now()
  const args = ['local-cloud/start.mjs', '--port', '0', '--data', dir, ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await readyUrl(child)
  return { url, process: child, startSeconds: Math.round(performance.now() - began) / 1000 }
}

/** The address a server says it is ready on. */
export const readyUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.stdout?.on('data', (text) => {
      const ready = /ready on (\S+)/.exec(String(text))?.[1]
      if (ready !== undefined) resolve(ready)
    })
  })
