/** What came of one section: how many checks passed and failed, and what it said. */
export type Outcome = { passed: number; failed: number; output: string }

/** A part of `npm test` with a name of its own. */
export type Section = { name: string; run: () => Promise<Outcome> }
