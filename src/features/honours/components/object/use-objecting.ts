import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { codeOf, newKey } from '#cloud'
import { useObject } from '../../pages/queries'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft'

/** An objection being written: kept with every letter, until the cloud has acknowledged it. */
export function useObjecting(period: string) {
  const { params } = useRouter()
  const [draft, setDraft] = useState(() => readDraft(period, params))
  const [tried, setTried] = useState(false)
  const object = useObject()
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    keepDraft(period, next)
    setDraft(next)
  }
  const whole = draft.unit !== '' && draft.text.trim() !== ''
  const send = async () => {
    setTried(true)
    if (!whole) return
    const { key, unit, indicator, text } = draft
    const about = { period, unit, indicator: indicator === '' ? null : indicator }
    try {
      await object.mutateAsync({ key, ...about, text: text.trim() })
      dropDraft(period)
    } catch (error) {
      // The earlier wording had arrived after all: what stands here now is another objection.
      if (codeOf(error) === 'SAME_KEY_OTHER_CONTENT') change({ key: newKey() })
    }
  }
  return { draft, change, send, tried, error: object.error, received: object.data }
}

export type Objecting = ReturnType<typeof useObjecting>
