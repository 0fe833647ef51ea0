import Taro from '@tarojs/taro'
import { localOpenid } from '#cloud'

/** Version in the key: a later shape must not be read as this one. */
const key = () => `cases.notes.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`

type Drafts = Readonly<Record<string, string>>
const drafts = (): Drafts => Taro.getStorageSync<Drafts>(key()) || {}

/** A note to a case that the cloud has not acknowledged (house law 10); undefined when there is none. */
export const noteDraft = (id: string): string | undefined => drafts()[id]

export const keepNoteDraft = (id: string, text: string): void =>
  Taro.setStorageSync(key(), { ...drafts(), [id]: text })

/** Only once the cloud has acknowledged it. */
export function dropNoteDraft(id: string): void {
  const { [id]: _dropped, ...others } = drafts()
  Taro.setStorageSync(key(), others)
}
