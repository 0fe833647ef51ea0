import { useCallback, useState } from 'react'

/** What is shown of a video that is watched. */
export interface Screen {
  /** Whole seconds: it changes once a second, the player tells four times. */
  readonly at: number
  readonly caption: string | undefined
  readonly playing: boolean
  readonly filled: boolean
  readonly broken: boolean
}

const same = (before: Screen, part: Partial<Screen>): boolean =>
  Object.entries(part).every(([name, value]) => before[name as keyof Screen] === value)

/** The screen of a video that stands at `begin`; nothing is drawn again where nothing changed. */
export function useScreen(begin: number): [Screen, (part: Partial<Screen>) => void] {
  const [screen, setScreen] = useState<Screen>({
    at: Math.floor(begin),
    caption: undefined,
    playing: false,
    filled: false,
    broken: false,
  })
  const show = useCallback(
    (part: Partial<Screen>) =>
      setScreen((before) => (same(before, part) ? before : { ...before, ...part })),
    [],
  )
  return [screen, show]
}
