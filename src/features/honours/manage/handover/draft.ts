import Taro from '@tarojs/taro'
import { serverDay } from '#cloud'
import type { BeijingDay } from '#domain/beijing-day'
import type { Group } from '#domain/honours'

/** A handover (交接) being written, kept on the phone until the cloud has acknowledged it (house law 10). */
export interface HandoverDraft {
  readonly day: BeijingDay
  readonly place: string
  readonly text: string
  readonly picture: string | null
}

/** Version in the key: a later shape must not be read as this one. */
const placeOf = (period: string, group: Group): string => `handover.draft.1:${period}:${group}`

/** What was written and not acknowledged: of each flag its own. */
export const readDraft = (period: string, group: Group): HandoverDraft =>
  Taro.getStorageSync<HandoverDraft | ''>(placeOf(period, group)) || {
    day: serverDay(),
    place: '',
    text: '',
    picture: null,
  }

export const keepDraft = (period: string, group: Group, draft: HandoverDraft): void =>
  Taro.setStorageSync(placeOf(period, group), draft)

/** Only once the cloud has acknowledged it. */
export const dropDraft = (period: string, group: Group): void =>
  Taro.removeStorageSync(placeOf(period, group))
