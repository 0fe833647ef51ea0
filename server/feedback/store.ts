import type { BeijingDay } from '#domain/beijing-day'
import { collection } from '#server/platform'

/** A complaint or suggestion (投诉建议) with its answer. */
export interface FeedbackMessage {
  readonly _id: string
  readonly openid: string
  /** The sender's name and unit as they were; 访客 for someone who is not bound. */
  readonly from: string
  readonly kind: 'complaint' | 'suggestion' | 'question'
  readonly text: string
  readonly about: { readonly question: string; readonly stem: string } | null
  readonly day: BeijingDay
  readonly at: number
  readonly answered: boolean
  readonly answer: { readonly text: string; readonly at: number; readonly by: string } | null
}

export const messages = collection<FeedbackMessage>('feedback')
