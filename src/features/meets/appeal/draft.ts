import Taro from '@tarojs/taro'
import { localOpenid, newKey } from '#cloud'
import type { Input } from '#contract/index'

/** For whom an appeal is: an entrant in one stage of an event. */
export type AppealOf = Pick<Input<'meets', 'appeal'>, 'meet' | 'event' | 'stage' | 'entrant'>

/** An appeal (申诉) that the cloud has not acknowledged, kept on the phone (house law 10). */
export interface AppealDraft {
  /** Sent with it: a retry is the same appeal and not a second one (house law 3). */
  readonly key: string
  readonly text: string
}

/** Version in the key: a later shape must not be read as this one. */
const placeOf = ({ meet, event, stage, entrant }: AppealOf): string =>
  `meets.appeal.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}:${[meet, event, stage, entrant].join(':')}`

/** What was written and not acknowledged; else an empty one. */
export const readAppeal = (of: AppealOf): AppealDraft =>
  Taro.getStorageSync<AppealDraft>(placeOf(of)) || { key: newKey(), text: '' }

export const keepAppeal = (of: AppealOf, draft: AppealDraft): void =>
  Taro.setStorageSync(placeOf(of), draft)

/** Only once the cloud has acknowledged it. */
export const dropAppeal = (of: AppealOf): void => Taro.removeStorageSync(placeOf(of))
