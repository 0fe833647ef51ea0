import { View } from '@tarojs/components'
import { Card, Paged, Row, SectionTitle } from '#ui'
import { listCopy as copy, type Nomination } from '../copy'
import { StateTag } from './state-tag'
import './nomination-rows.scss'

interface NominationRowsProps {
  title: string
  nominations: readonly Nomination[]
  onTap: (nomination: Nomination) => void
  tagged?: boolean
}

/** Nominations of one sort under their title; none, and there is nothing to say. */
export function NominationRows(props: NominationRowsProps) {
  const { title, nominations, onTap, tagged = false } = props
  if (nominations.length === 0) return null
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <View className="awards-rows">
        <Paged of={nominations}>
          {(shown) => (
            <Card>
              {shown.map((nomination) => (
                <Row
                  key={nomination.id}
                  title={nomination.name}
                  sub={copy.row(nomination)}
                  {...(tagged && { end: <StateTag state={nomination.state} /> })}
                  onTap={() => onTap(nomination)}
                />
              ))}
            </Card>
          )}
        </Paged>
      </View>
    </>
  )
}
