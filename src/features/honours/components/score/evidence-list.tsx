import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverDay } from '#cloud'
import { beijingDayOf } from '#domain/beijing-day'
import { Card, Row } from '#ui'
import { copy, evidenceSay } from '../../copy/score'
import { type Evidence, type Indicator, sourceWords } from '../../copy/sources'
import { source } from '../../routes'
import { Turns } from '../turns'
import { RecordSheet } from './record-sheet'

/** As many as are read at once; the rest a tap further. */
const AT_ONCE = 10

/** Where a piece of evidence leads; a record is shown here, on a sheet. */
function open({ proof, of }: Evidence, onRecord: (record: string) => void): void {
  if (proof === 'record') onRecord(of)
  else source[proof](of)
}

/** What does not apply, and what there should be none of, needs no evidence. */
const awaits = ({ points, rule }: Indicator): boolean => points !== null && rule.kind !== 'deduct'

/** What proves an indicator's points (依据), each leading to its source. */
export function EvidenceList({ indicator }: { indicator: Indicator }) {
  const [record, setRecord] = useState<string | undefined>()
  const { evidence } = indicator
  const words = sourceWords[indicator.source]
  if (evidence.length === 0) return awaits(indicator) ? <Nothing /> : null
  return (
    <>
      <Turns of={evidence} size={AT_ONCE}>
        {(some) => (
          <Card>
            {some.map((one) => (
              <Row
                key={one.id}
                title={one.title}
                sub={evidenceSay(words.proof(one), beijingDayOf(new Date(one.at)), serverDay())}
                onTap={() => open(one, setRecord)}
              />
            ))}
          </Card>
        )}
      </Turns>
      {record !== undefined && <RecordSheet record={record} onClose={() => setRecord(undefined)} />}
    </>
  )
}

function Nothing() {
  return <View className="flag-indicator-none">{copy.noEvidence}</View>
}
