/** Bounds and targets of 以案释法 (house law 8). */
export interface CaseRules {
  /** Part of a video that must be watched, percent. */
  readonly watchedPercent: number
  readonly charactersAMinute: number
  /** Questions to editors of one officer a day at most. */
  readonly asksPerDay: number
  /** What a branch's case is worth when published, and when shared with the province; and a quarter's cap. */
  readonly pointsPublished: number
  readonly pointsShared: number
  readonly pointsAQuarter: number
  /** Figures about answers are shown from so many people on. */
  readonly effectFrom: number
}
