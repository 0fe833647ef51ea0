import { watch } from 'node:fs'
import { freshFunctions, freshMiniProgram } from './build'

const PAUSE_MS = 300
const FUNCTION_ROOMS = ['server', 'cloudfunctions', 'contract', 'domain']
const PHONE_ROOMS = ['src', 'contract', 'domain']

/** Runs `work` a moment after the last change in these rooms; changes meanwhile run it once more. */
function onChange(rooms: readonly string[], work: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve<unknown>(undefined)
  const run = () => {
    running = running.then(work).catch((error: unknown) => console.error(error))
  }
  for (const room of rooms) {
    watch(room, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(run, PAUSE_MS)
    })
  }
}

/** `npm run dev`: builds again what changes; the local cloud takes new functions by itself, the browser by reloading. */
export function watchSources(afterPhone: () => unknown): void {
  onChange(FUNCTION_ROOMS, freshFunctions)
  onChange(PHONE_ROOMS, async () => {
    await freshMiniProgram('h5', true)
    await afterPhone()
  })
}
