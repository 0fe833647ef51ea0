import Taro from '@tarojs/taro'
import type { Reply } from '#contract/index'
import type { Duty } from '../sheet/draft'
import { dutiesKey, dutyKey, keptListKey, type OfStage } from './place'

type Duties = Reply<'judging', 'duties'>

/** More stages than anybody judges on one day; the ones opened longest ago go first. */
const MOST = 12

/** Keeps where one judges, to be shown without a network. */
export const keepDuties = (duties: Duties): void => Taro.setStorageSync(dutiesKey(), duties)

/** Where one judges, as the cloud said last. */
export const keptDuties = (): Duties | undefined =>
  Taro.getStorageSync<Duties>(dutiesKey()) || undefined

/** Keeps all that is needed to judge an event without a network. */
export function keepDuty(duty: Duty): void {
  const key = dutyKey(duty)
  const before = Taro.getStorageSync<string[]>(keptListKey()) || []
  const list = [key, ...before.filter((one) => one !== key)]
  Taro.setStorageSync(key, duty)
  for (const old of list.slice(MOST)) Taro.removeStorageSync(old)
  Taro.setStorageSync(keptListKey(), list.slice(0, MOST))
}

/** An event that was opened on this phone before. */
export const keptDuty = (of: OfStage): Duty | undefined =>
  Taro.getStorageSync<Duty>(dutyKey(of)) || undefined
