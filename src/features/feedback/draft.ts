import Taro from '@tarojs/taro'
import { newKey } from '#cloud'
import type { Kind } from './copy'

/** A message (投诉建议) that the cloud has not acknowledged yet, kept on the phone (house law 10). */
export interface Draft {
  /** Sent with it: a retry is the same message and not a second one (house law 3). */
  readonly key: string
  readonly kind: Kind
  readonly text: string
}

/** Version in the key: a later shape must not be read as this one. */
const placeOf = (question: string): string => `feedback.draft.1:${question}`

const emptyDraft = (question: string): Draft => ({
  key: newKey(),
  kind: question === '' ? 'suggestion' : 'question',
  text: '',
})

/** What was written and not acknowledged, about a question or (`''`) about anything. */
export const readDraft = (question: string): Draft =>
  Taro.getStorageSync<Draft>(placeOf(question)) || emptyDraft(question)

export const keepDraft = (question: string, draft: Draft): void =>
  Taro.setStorageSync(placeOf(question), draft)

/** Only once the cloud has acknowledged it. */
export const dropDraft = (question: string): void => Taro.removeStorageSync(placeOf(question))
