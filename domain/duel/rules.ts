/** What the plan says of duels (双人对战). */
export interface DuelRules {
  readonly questions: number
  /** Each question's time, for both from the same moment. */
  readonly questionSeconds: number
  /** Between two questions, to read what was right. */
  readonly pauseSeconds: number
  /** From the start to the first question: by then both phones have heard of it. */
  readonly leadSeconds: number
  /** A code nobody came with expires. */
  readonly codeMinutes: number
  /** So long whoever came waits for the start. */
  readonly startMinutes: number
  /** Practice leaves nothing behind: after these days a duel is removed. */
  readonly keptDays: number
}
