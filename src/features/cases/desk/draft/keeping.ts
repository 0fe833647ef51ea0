import { create } from 'zustand'

/** What is known of a draft's way to the cloud, as long as the app runs. */
export interface Keeping {
  readonly busy: boolean
  /** Why it did not get there; null while nothing went wrong. */
  readonly error: unknown
  /** The id the cloud gave a draft that began on this phone. */
  readonly case: string | null
}

const NOTHING: Keeping = { busy: false, error: null, case: null }

const useAll = create<{ readonly of: Readonly<Record<string, Keeping>> }>(() => ({ of: {} }))

export const keepingOf = (id: string): Keeping => useAll.getState().of[id] ?? NOTHING
export const useKeeping = (id: string): Keeping => useAll(({ of }) => of[id] ?? NOTHING)

export const noteKeeping = (id: string, part: Partial<Keeping>): void =>
  useAll.setState(({ of }) => ({ of: { ...of, [id]: { ...keepingOf(id), ...part } } }))
