/** How a board packs a score and its tie-break into one key (house law 5); declared with the board. */
export interface Packing {
  /** Highest score there is; scores are integers. */
  readonly scoreMost: number
  /** Longest time there is, in steps; 0 when ties share the place. */
  readonly timeMost: number
  /** Seconds of one step. */
  readonly timeStep: number
}
