import Taro from '@tarojs/taro'
import { create } from 'zustand'
import type { Draft } from '../sheet/draft'
import { draftKey, type OfStage } from './place'

/** What was read of the phone or written to it, so that a list of entrants reads each sheet once. */
const known = new Map<string, Draft | undefined>()
const useChanges = create<{ readonly count: number }>(() => ({ count: 0 }))

/** The sheet of an entrant on this phone, also after the app was killed. */
export function keptDraft(of: OfStage, entrant: string): Draft | undefined {
  const key = draftKey(of, entrant)
  if (!known.has(key)) known.set(key, Taro.getStorageSync<Draft>(key) || undefined)
  return known.get(key)
}

/** Keeps a sheet on the phone at once; undefined takes it away. */
export function keepDraft(of: OfStage, entrant: string, draft: Draft | undefined): void {
  const key = draftKey(of, entrant)
  if (draft) Taro.setStorageSync(key, draft)
  else Taro.removeStorageSync(key)
  known.set(key, draft)
  useChanges.setState(({ count }) => ({ count: count + 1 }))
}

/** Looks at sheets on this phone, and again whenever one of them changes. */
export function useDrafts(of: OfStage): (entrant: string) => Draft | undefined {
  useChanges(({ count }) => count)
  return (entrant) => keptDraft(of, entrant)
}
