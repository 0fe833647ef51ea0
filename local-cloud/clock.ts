/** The cloud's clock: real time plus an offset, so that a test can stand at any moment and go on ticking. */
export interface Clock {
  /** Milliseconds between the cloud's time and real time. */
  offset(): number
  /** The cloud's time now, in milliseconds since 1970. */
  now(): number
  /** Lets the cloud stand at `date` from now on; `null` returns it to real time. */
  set(date: Date | null): void
}

export function createClock(): Clock {
  let offset = 0
  return {
    offset: () => offset,
    now: () => Date.now() + offset,
    set: (date) => {
      offset = date === null ? 0 : date.getTime() - Date.now()
    },
  }
}
