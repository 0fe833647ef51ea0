/** What the plan says of the bank (house law 8). */
export interface BankRules {
  /** Disputes (题目异议) of one officer a day at most. */
  readonly disputesADay: number
  /** A question's figures are shown from so many persons up. */
  readonly figuresFrom: number
}
