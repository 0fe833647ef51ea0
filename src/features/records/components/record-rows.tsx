import { View } from '@tarojs/components'
import { Card, Paged, Row, SectionTitle } from '#ui'
import { listCopy as copy, type RecordShown } from '../copy'
import { ways } from '../ways'
import { StateTag } from './state-tag'
import './record-rows.scss'

interface RecordRowsProps {
  title: string
  records: readonly RecordShown[]
  /** Where they stand in different states. */
  tagged?: boolean
}

/** Records of one sort under their title; none, and there is nothing to say. */
export function RecordRows({ title, records, tagged = false }: RecordRowsProps) {
  if (records.length === 0) return null
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <View className="records-rows">
        <Paged of={records}>
          {(shown) => (
            <Card>
              {shown.map((record) => (
                <Row
                  key={record.record}
                  title={record.title}
                  sub={copy.row(record)}
                  {...(tagged && { end: <StateTag state={record.state} /> })}
                  onTap={ways.record(record.record)}
                />
              ))}
            </Card>
          )}
        </Paged>
      </View>
    </>
  )
}
