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
const PLACE = 'feedback.draft.1:'

const emptyDraft = (): Draft => ({ key: newKey(), kind: 'suggestion', text: '' })

/** What was written and not acknowledged. */
export const readDraft = (): Draft => Taro.getStorageSync<Draft>(PLACE) || emptyDraft()

export const keepDraft = (draft: Draft): void => Taro.setStorageSync(PLACE, draft)

/** Only once the cloud has acknowledged it. */
export const dropDraft = (): void => Taro.removeStorageSync(PLACE)
