/** Things that happen at moments, the earliest first. */
export interface Queue<T> {
  push(at: number, thing: T): void
  /** The next moment; nothing is left when it is infinite. */
  next(): number
  /** Takes all that is due, in the order of their moments. */
  due(now: number): { at: number; thing: T }[]
}

/** A queue in portions of a second: what is due is sorted only when its second has come. */
export function createQueue<T>(): Queue<T> {
  const seconds = new Map<number, { at: number; thing: T }[]>()
  let first = Number.POSITIVE_INFINITY
  const earliest = () => Math.min(...seconds.keys())
  return {
    push(at, thing) {
      const second = Math.floor(at / 1000)
      const waiting = seconds.get(second)
      if (waiting) waiting.push({ at, thing })
      else seconds.set(second, [{ at, thing }])
      first = Math.min(first, second)
    },
    next: () =>
      (seconds.get(first) ?? []).reduce((a, { at }) => Math.min(a, at), Number.POSITIVE_INFINITY),
    due(now) {
      const taken: { at: number; thing: T }[] = []
      while (first * 1000 <= now) {
        const waiting = seconds.get(first) ?? []
        taken.push(...waiting.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at))
        const later = waiting.filter(({ at }) => at > now)
        if (later.length > 0) {
          seconds.set(first, later)
          break
        }
        seconds.delete(first)
        first = earliest()
      }
      return taken
    },
  }
}
