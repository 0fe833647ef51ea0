import Taro from '@tarojs/taro'
import { useState } from 'react'
import { newKey } from '#cloud'
import { useRegrade } from '../changes'
import { copy } from './copy'
import type { Question } from './questions'

export type How = 'drop' | 'mend'

/** A correction being decided on: what, why, and whether it was looked at once more. */
export function useCorrection(sitting: string, question: Question, onDone: () => void) {
  const [how, setHow] = useState<How>('drop')
  const [right, setRight] = useState(question.options.map((option) => option.right))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const [key] = useState(newKey)
  const change = useRegrade()
  const wrongKey = how === 'mend' ? wrongAt(question, right) : undefined
  const missing = reason.trim() === ''
  const turn = (place: number) => {
    const single = question.type !== 'multiple'
    setRight(right.map((one, at) => (at === place ? single || !one : !single && one)))
  }
  const next = () => {
    setTried(true)
    if (!wrongKey && !missing) setConfirming(true)
  }
  const run = async () => {
    await change.mutateAsync({
      sitting,
      key,
      question: question.id,
      right: how === 'mend' ? right : null,
      reason: reason.trim(),
    })
    onDone()
    void Taro.showToast({ title: copy.received, icon: 'none' })
  }
  return {
    how,
    setHow,
    right,
    turn,
    reason,
    setReason,
    wrong: tried ? { key: wrongKey, reason: missing } : { key: undefined, reason: false },
    next,
    confirming,
    again: () => setConfirming(false),
    error: change.error,
    run,
  }
}

function wrongAt(question: Question, right: readonly boolean[]): string | undefined {
  if (!right.includes(true)) return copy.noRight
  const same = question.options.every((option, place) => option.right === right[place])
  return same ? copy.unchanged : undefined
}
