import Taro from '@tarojs/taro'
import { localOpenid } from '#cloud'
import type { Reply } from '#contract/index'
import { GROUPS, type Group, groupOf } from './groups'

type Flag = Reply<'honours', 'flag'>

/** Version in the key: a later shape must not be read as this one. */
const key = (word: string) => `honours.${word}.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`
const flagKey = (group: Group) => key(`flag.${group}`)

/** What was seen last of a group, to be seen again without a network; undefined when there is nothing. */
export const lastSeen = (group: Group): Flag | undefined =>
  Taro.getStorageSync<Flag>(flagKey(group)) || undefined

export const keepSeen = (flag: Flag): void => Taro.setStorageSync(flagKey(flag.group), flag)

/** Whoever may not see it any more must not find it on the phone either. */
export function forgetSeen(): void {
  for (const group of GROUPS) Taro.removeStorageSync(flagKey(group))
}

/** The group looked at last, so that the tab opens with it; stations unless told. */
export const lastGroup = (): Group => groupOf(Taro.getStorageSync<string>(key('group')))

export const keepGroup = (group: Group): void => Taro.setStorageSync(key('group'), group)
