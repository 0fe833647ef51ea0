import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { create } from 'zustand'
import { localOpenid } from '#cloud'
import type { Draft } from './draft'

/** One sending of a draft: whoever gets it twice by the same key has it once (house law 3). */
export interface Message {
  readonly key: string
  /** Null for a case the cloud does not know yet. */
  readonly case: string | null
  /** The version in the cloud that was written on; 0 for a new one. */
  readonly seq: number
  readonly draft: Draft
}

/** A draft with changes the cloud has not acknowledged (house law 10). */
export interface KeptDraft extends Omit<Message, 'key'> {
  /** What went out and was not answered yet: it is sent again before anything that was typed since. */
  readonly pending: Message | null
}

type Kept = Readonly<Record<string, KeptDraft | undefined>>

/** Version in the key: a later shape must not be read as this one. */
const place = (what: string) => `cases.desk.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}.${what}`
const LIST = 'all'

const useKeptDrafts = create<{ readonly kept: Kept }>(() => ({ kept: {} }))

const show = (id: string, draft: KeptDraft | undefined) =>
  useKeptDrafts.setState(({ kept }) => ({ kept: { ...kept, [place(id)]: draft } }))

/** What waits in this phone, the latest begun first. */
export const keptIds = (): readonly string[] => Taro.getStorageSync<string[]>(place(LIST)) || []

/** A draft in this phone, by the case's id or what a new one is called; also after the app was killed. */
export const keptDraft = (id: string): KeptDraft | undefined =>
  useKeptDrafts.getState().kept[place(id)] ??
  (Taro.getStorageSync<KeptDraft>(place(id)) || undefined)

/** A draft in this phone, followed as it is written on. */
export function useKeptDraft(id: string): KeptDraft | undefined {
  const kept = useKeptDrafts((state) => state.kept[place(id)])
  return useMemo(() => kept ?? keptDraft(id), [kept, id])
}

/** With every letter, so that a call coming in costs nothing. */
export function keepDraft(id: string, draft: KeptDraft): void {
  Taro.setStorageSync(place(id), draft)
  const ids = keptIds()
  if (!ids.includes(id)) Taro.setStorageSync(place(LIST), [id, ...ids])
  show(id, draft)
}

/** Once the cloud has acknowledged it, or when it is thrown away: what names people does not stay on a phone. */
export function dropDraft(id: string): void {
  Taro.removeStorageSync(place(id))
  Taro.setStorageSync(
    place(LIST),
    keptIds().filter((other) => other !== id),
  )
  show(id, undefined)
}

/** A draft in this phone as a list shows it. */
export interface KeptLine {
  readonly id: string
  readonly title: string
}

/** What waits in this phone with its title, followed as it goes out. */
export function useKeptList(): readonly KeptLine[] {
  const kept = useKeptDrafts((state) => state.kept)
  return useMemo(
    () =>
      keptIds().flatMap((id) => {
        const draft = kept[place(id)] ?? keptDraft(id)
        return draft ? [{ id, title: draft.draft.text.title }] : []
      }),
    [kept],
  )
}
