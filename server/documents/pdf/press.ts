import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Job, Printed } from './thread'

export type { Printed }

/** Less than the function has, so that its caller is told. */
const MOST_MS = 50_000

/** The bundle of the thread lies beside the function's own, which is a CommonJS module. */
const thread = (job: Job): Worker => new Worker(join(__dirname, 'press.js'), { workerData: job })

const outcomeOf = (worker: Worker): Promise<Printed> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the press ended with ${code}`)))
  })

/**
 * Prints content by a design (版式): `design` is the path of a Typst file below `press/`, such as
 * `case-collection/book.typ`; it finds the content as `/content.json` and may import what lies beside it and what all
 * share (`/paper.typ`). In a thread of its own: the typesetter keeps all it ever set until its thread ends.
 * @throws when the design does not fit the content, or printing takes too long.
 */
export async function print(design: string, content: object): Promise<Printed> {
  const worker = thread({ design, content })
  const timer = setTimeout(() => void worker.terminate(), MOST_MS)
  try {
    return await outcomeOf(worker)
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
