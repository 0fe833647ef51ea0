import { logFault } from './log'

/** One step of a timer: its name, and what it does each time. */
export type Step = readonly [name: string, run: () => Promise<unknown>]

/**
 * The entry of a timer's function: its steps one after the other. One that fails is logged once and does not keep
 * the others from their turn; what came of each is the function's answer.
 */
export const inTurn = (steps: readonly Step[]) => async (): Promise<Record<string, unknown>> => {
  const came: Record<string, unknown> = {}
  for (const [name, run] of steps) {
    try {
      came[name] = await run()
    } catch (error) {
      logFault(crypto.randomUUID(), name, error)
      came[name] = 'failed'
    }
  }
  return came
}
