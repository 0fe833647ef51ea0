import { useState } from 'react'

/** A way through pages of a list (翻页), remembered so that it can be gone back. */
export interface Trail<P> {
  readonly here: P
  /** Undefined on the first page. */
  readonly back: (() => void) | undefined
  readonly on: (place: P) => void
  readonly restart: () => void
}

/** Pages replace each other instead of growing: a phone slows down with hundreds of rows. */
export function useTrail<P>(start: P): Trail<P> {
  const [places, setPlaces] = useState<readonly P[]>([start])
  return {
    here: places.at(-1) ?? start,
    back: places.length > 1 ? () => setPlaces(places.slice(0, -1)) : undefined,
    on: (place) => setPlaces([...places, place]),
    restart: () => setPlaces([start]),
  }
}
