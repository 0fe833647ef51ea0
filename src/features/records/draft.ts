import Taro from '@tarojs/taro'
import { newKey, serverDay } from '#cloud'
import { type BeijingDay, isBeijingDay } from '#domain/beijing-day'
import type { RecordKind } from '#domain/honours'
import type { RecordShown } from './copy'

/** A record being written, kept on the phone until the cloud has acknowledged it (house law 10). */
export interface RecordDraft {
  /** Sent with it: a retry is the same record (house law 3). */
  readonly key: string
  readonly kind: RecordKind
  /** Empty until one is chosen. */
  readonly unit: string
  readonly day: BeijingDay
  readonly title: string
  readonly part: number
  readonly whole: number
  readonly proof: string
  readonly picture: string | null
}

/** Version in the key: a later shape must not be read as this one. */
const PLACE = 'records.draft.1'

export const emptyDraft = (): RecordDraft => ({
  key: newKey(),
  kind: 'partyLife',
  unit: '',
  day: serverDay(),
  title: '',
  part: 0,
  whole: 0,
  proof: '',
  picture: null,
})

/** What a returned record said, as a new one; its picture stays where it is. */
export const draftOf = (record: RecordShown): RecordDraft => {
  const { kind, unit, title, part, whole, proof } = record
  const day = isBeijingDay(record.day) ? record.day : serverDay()
  return { ...emptyDraft(), kind, unit, day, title, part, whole, proof }
}

export const keptDraft = (): RecordDraft | undefined =>
  Taro.getStorageSync<RecordDraft | ''>(PLACE) || undefined

export const keepDraft = (draft: RecordDraft): void => Taro.setStorageSync(PLACE, draft)

/** Only once the cloud has acknowledged it. */
export const dropDraft = (): void => Taro.removeStorageSync(PLACE)
