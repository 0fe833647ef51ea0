const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const QUIET_MS = 30
const PATIENCE_MS = 2_000

/** Waits until nothing was drawn for a moment: `draws` grows by one with each setData. */
export async function settled(draws: readonly unknown[]): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  let seen = -1
  while (seen !== draws.length && Date.now() < deadline) {
    seen = draws.length
    await pause(QUIET_MS)
  }
}

/** Waits until `holds`; after two seconds it fails with `complaint`. */
export async function until(holds: () => boolean, complaint: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(complaint())
    await pause(5)
  }
}
