import Taro from '@tarojs/taro'
import { EvidenceRow } from '#ui'
import { copy, proofOf } from '../copy'
import type { LedgerDay } from '../days'

const RESULT = '/features/study/pages/result/index'

const toResult = (set: string) => () =>
  void Taro.navigateTo({ url: `${RESULT}?set=${encodeURIComponent(set)}` })

/** A day's points with what they rest on; a tap shows the very questions. */
export function LedgerRow({ day }: { day: LedgerDay }) {
  return (
    <EvidenceRow
      what={copy.day(day.day)}
      proof={day.entries.map(proofOf).join('；')}
      points={copy.points(day.points)}
      onTap={day.set === undefined ? undefined : toResult(day.set)}
    />
  )
}
