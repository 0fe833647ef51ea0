import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Button, fullDateText, momentText, Sheet, spoken } from '#ui'
import { copy, refusals } from '../../copy/record'
import { useRecord } from '../../pages/queries'
import { source } from '../../routes'
import './record-sheet.scss'

/** What the sheet with a record is asked for. */
export interface RecordSheetProps {
  record: string
  onClose: () => void
}

/** A confirmed record (指标记录) as evidence: what was entered, what proves it, and who confirmed it. */
export function RecordSheet({ record, onClose }: RecordSheetProps) {
  const query = useRecord(record)
  const title = query.data ? copy.title(query.data.kind) : copy.opening
  return (
    <Sheet title={title} open onClose={onClose}>
      <Asked query={query} told={refusals}>
        {(shown) => <Lines shown={shown} />}
      </Asked>
    </Sheet>
  )
}

function Lines({ shown }: { shown: Reply<'records', 'read'> }) {
  const { title, name, parentName, day, part, whole, proof, picture, decided, revoked } = shown
  const now = serverNow()
  return (
    <View className="flag-record">
      <View className="flag-record-title">{title}</View>
      <Line label={copy.unit}>{`${name}，${parentName}`}</Line>
      <Line label={copy.day}>{fullDateText(day)}</Line>
      <Line label={copy.figure}>{copy.count(part, whole)}</Line>
      <Line label={copy.proof}>{proof}</Line>
      {picture !== null && (
        <Image
          className="flag-record-picture"
          src={picture}
          mode="widthFix"
          {...spoken({ role: 'img', label: copy.picture })}
        />
      )}
      <Line label={copy.entered}>{`${shown.enteredBy}，${momentText(shown.at, now)}`}</Line>
      {decided !== null && (
        <Line label={copy.confirmed}>{`${decided.by}，${momentText(decided.at, now)}`}</Line>
      )}
      {revoked !== null && (
        <Line label={copy.revoked}>
          {copy.revokedSay(revoked.by, momentText(revoked.at, now), revoked.reason)}
        </Line>
      )}
      {shown.mayRevoke && (
        <Button kind="text" onTap={() => source.record(shown.record)}>
          {copy.toRecord}
        </Button>
      )}
    </View>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="flag-record-line">
      <View className="flag-record-label">{label}</View>
      <View className="flag-record-says">{children}</View>
    </View>
  )
}
