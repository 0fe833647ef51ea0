import type { BeijingDay } from '#domain/beijing-day'
import { collection } from '#server/platform'

/** A complaint or suggestion (投诉建议) with its answer. */
export interface FeedbackMessage {
  readonly _id: string
  readonly openid: string
  /** The sender's name and unit as they were; 访客 for someone who is not bound. */
  readonly from: string
  readonly kind: 'complaint' | 'suggestion'
  readonly text: string
  readonly day: BeijingDay
  readonly at: number
  readonly answered: boolean
  readonly answer: { readonly text: string; readonly at: number; readonly by: string } | null
}

export const messages = collection<FeedbackMessage>('feedback')
