import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { create } from 'zustand'
import { localOpenid } from '#cloud'
import { type Draft, draftOf, type Paper } from './draft'

/** A paper on this phone with what was done on it. */
export interface KeptPaper {
  readonly paper: Paper
  readonly draft: Draft
}

/** As many papers as one may have begun; an older one that has ended goes first. */
const MOST = 4
/** Version in the key: a later shape must not be read as this one. */
const key = (what: string) => `exam.${what}.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`
const paperKey = (attempt: string) => `${key('paper')}.${attempt}`
const draftKey = (attempt: string) => `${key('draft')}.${attempt}`

const useKept = create<{ readonly papers: Readonly<Record<string, KeptPaper>> }>(() => ({
  papers: {},
}))
const setKept = (attempt: string, kept: KeptPaper) =>
  useKept.setState(({ papers }) => ({ papers: { ...papers, [attempt]: kept } }))

const attempts = (): readonly string[] => Taro.getStorageSync<string[]>(key('papers')) || []

/** A paper on this phone, also after the app was killed. */
export function keptPaper(attempt: string): KeptPaper | undefined {
  const known = useKept.getState().papers[attempt]
  if (known) return known
  const paper = Taro.getStorageSync<Paper>(paperKey(attempt)) || undefined
  const draft = Taro.getStorageSync<Draft>(draftKey(attempt)) || undefined
  return paper && draft && { paper, draft }
}

function makeRoom(): void {
  const all = attempts()
  const ended = all.filter((attempt) => keptPaper(attempt)?.draft.end?.kind !== undefined)
  for (const attempt of ended.slice(0, Math.max(0, all.length - MOST))) {
    Taro.removeStorageSync(paperKey(attempt))
    Taro.removeStorageSync(draftKey(attempt))
    Taro.setStorageSync(
      key('papers'),
      attempts().filter((one) => one !== attempt),
    )
  }
}

/** Keeps a paper as the cloud gave it: once large, then only what changes. */
export function keepPaper(paper: Paper): void {
  const { attempt } = paper
  const draft = draftOf(paper)
  Taro.setStorageSync(paperKey(attempt), paper)
  Taro.setStorageSync(draftKey(attempt), draft)
  Taro.setStorageSync(key('papers'), [...attempts().filter((one) => one !== attempt), attempt])
  setKept(attempt, { paper, draft })
  makeRoom()
}

/** Changes what was done on a paper, on the phone at once. */
export function changeDraft(attempt: string, change: (draft: Draft) => Draft): void {
  const kept = keptPaper(attempt)
  if (!kept) return
  const draft = change(kept.draft)
  Taro.setStorageSync(draftKey(attempt), draft)
  setKept(attempt, { ...kept, draft })
}

/** A paper on this phone, followed as it is answered. */
export function useKeptPaper(attempt: string): KeptPaper | undefined {
  const kept = useKept(({ papers }) => papers[attempt])
  return useMemo(() => kept ?? keptPaper(attempt), [kept, attempt])
}

/** Papers begun on this phone that have not been handed in, newest first (继续答题). */
export const openPapers = (): readonly KeptPaper[] =>
  attempts()
    .map(keptPaper)
    .flatMap((kept) => (kept && kept.draft.end === null ? [kept] : []))
    .reverse()
