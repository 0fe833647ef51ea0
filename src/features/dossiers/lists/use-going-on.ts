import { useState } from 'react'

interface Step {
  readonly left: number
}

/**
 * Asks again until nothing is left (接着办): what the cloud does in steps it may do within one call's time. Whatever is
 * lost on the way the cloud's own timer ends.
 */
export function useGoingOn<I>(ask: (input: I) => Promise<Step>) {
  const [left, setLeft] = useState<number>()
  const run = async (input: I) => {
    for (;;) {
      const step = await ask(input)
      setLeft(step.left)
      if (step.left === 0) return
    }
  }
  return { run, left }
}
