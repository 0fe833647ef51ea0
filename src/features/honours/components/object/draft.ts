import Taro from '@tarojs/taro'
import { localOpenid, newKey } from '#cloud'
import { type Group, groupOf } from '../../groups'

/** An objection (异议) that the cloud has not acknowledged yet, kept on the phone (house law 10). */
export interface Draft {
  /** Sent with it: a retry is the same objection and not a second one (house law 3). */
  readonly key: string
  readonly group: Group
  /** `''` until chosen. */
  readonly unit: string
  /** `''`: about the whole. */
  readonly indicator: string
  readonly text: string
}

/** Version in the key: a later shape must not be read as this one. */
const placeOf = (period: string) =>
  `honours.object.1.${period}${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`

type About = Readonly<Partial<Record<'group' | 'unit' | 'indicator', string>>>

const about = ({ group, unit = '', indicator = '' }: About): Omit<Draft, 'key' | 'text'> => ({
  group: groupOf(group),
  unit,
  indicator,
})

/** What was written and not acknowledged; without a word of it, one about what the page was opened for. */
export function readDraft(period: string, asked: About): Draft {
  const kept = Taro.getStorageSync<Draft>(placeOf(period)) || undefined
  if (kept !== undefined && kept.text.trim() !== '') return kept
  return { key: kept?.key ?? newKey(), text: '', ...about(asked) }
}

export const keepDraft = (period: string, draft: Draft): void =>
  Taro.setStorageSync(placeOf(period), draft)

/** Only once the cloud has acknowledged it. */
export const dropDraft = (period: string): void => Taro.removeStorageSync(placeOf(period))
