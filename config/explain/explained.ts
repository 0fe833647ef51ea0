/** What a command explains: its lines, and whether everything follows from what is kept. */
export interface Explained {
  readonly lines: readonly string[]
  readonly same: boolean
}

/** Explains what is named, out of the cloud the environment leads to; undefined where there is nothing of that name. */
export type Explain = (names: readonly string[]) => Promise<Explained | undefined>
