import Taro from '@tarojs/taro'
import { newKey, serverDay } from '#cloud'
import type { AwardKind } from '#domain/honours'

/** A nomination being written, kept on the phone until the cloud has acknowledged it (house law 10). */
export interface NominationDraft {
  /** Sent with it: a retry is the same nomination (house law 3). */
  readonly key: string
  readonly kind: AwardKind
  readonly year: number
  readonly unit: string
  /** Whom it is for where that is a person, as they were found. */
  readonly person: { readonly id: string; readonly name: string; readonly line: string } | null
  readonly reason: string
}

/** Version in the key: a later shape must not be read as this one. */
const PLACE = 'awards.draft.1'

export const emptyDraft = (): NominationDraft => ({
  key: newKey(),
  kind: 'pioneerTeam',
  year: Number(serverDay().slice(0, 4)),
  unit: '',
  person: null,
  reason: '',
})

export const keptDraft = (): NominationDraft | undefined =>
  Taro.getStorageSync<NominationDraft | ''>(PLACE) || undefined

export const keepDraft = (draft: NominationDraft): void => Taro.setStorageSync(PLACE, draft)

/** Only once the cloud has acknowledged it. */
export const dropDraft = (): void => Taro.removeStorageSync(PLACE)
