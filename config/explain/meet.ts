import { explainMeet } from '#domain/meets'
import type { Explain } from './explained'
import { meetLines } from './meet-lines'

/** Explains an entrant's results at a meet: `meet m-1 e-1`. */
export const meet: Explain = async ([id = '', entrant = '']) => {
  // Loaded when asked: the official SDK reads where its cloud is when it is first loaded.
  const { snapshotOfMeet } = await import('#server/meets')
  const snapshot = await snapshotOfMeet(id)
  if (!snapshot) return undefined
  const steps = explainMeet(snapshot, entrant)
  if (steps.length === 0) return undefined
  const { lines, same } = meetLines(steps, snapshot)
  const name = snapshot.results
    .flatMap((one) => one.entrants)
    .find((one) => one.id === entrant)?.name
  return { lines: [`${snapshot.title} · ${name ?? entrant}`, ...lines], same }
}
