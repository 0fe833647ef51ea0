import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { keptDraft } from './kept-drafts'
import { saveNow } from './pace'

/** Sends what is left in this phone when a page is come to, and again when it or the app is left. */
export function useComingAndGoing(id: string): void {
  useDidShow(() => saveLeft(id))
  useDidHide(() => saveLeft(id))
  useEffect(() => () => saveLeft(id), [id])
}

function saveLeft(id: string): void {
  if (keptDraft(id)) void saveNow(id)
}
