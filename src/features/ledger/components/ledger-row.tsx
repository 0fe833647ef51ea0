import Taro from '@tarojs/taro'
import { EvidenceRow, Row } from '#ui'
import { copy, proofOf } from '../copy'
import type { LedgerDay } from '../days'

const RESULT = '/features/study/pages/result/index'

const toResult = (set: string) => () =>
  void Taro.navigateTo({ url: `${RESULT}?set=${encodeURIComponent(set)}` })

/** A day's points with what they rest on; a tap shows the very questions. */
export function LedgerRow({ day }: { day: LedgerDay }) {
  const what = copy.day(day.day)
  const proof = day.entries.map(proofOf).join('；')
  const onTap = day.set === undefined ? undefined : toResult(day.set)
  if (day.points === 0) return <Row title={what} sub={proof} end={copy.noPoints} onTap={onTap} />
  return <EvidenceRow what={what} proof={proof} points={copy.points(day.points)} onTap={onTap} />
}
