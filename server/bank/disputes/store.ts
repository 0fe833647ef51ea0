import type { BeijingDay } from '#domain/beijing-day'
import { collection } from '#server/platform'

/** How a dispute was answered: 撤下, 改答案, 改文字, 不采纳. */
export type How = 'withdraw' | 'mend' | 'reword' | 'refuse'

/** What an officer finds wrong with a question (题目异议). */
export interface Dispute {
  readonly _id: string
  /** Whose it is: for the answer to find its way, shown to nobody. */
  readonly officer: string
  /** Made by the phone: what was sent twice is one (house law 3). */
  readonly key: string
  readonly question: string
  readonly version: number
  readonly stem: string
  readonly text: string
  readonly state: 'open' | 'answered'
  readonly day: BeijingDay
  readonly at: number
  readonly answer: {
    readonly how: How
    readonly note: string
    readonly at: number
    readonly by: string
    readonly draft: string | null
  } | null
}
export const disputes = collection<Dispute>('disputes')
