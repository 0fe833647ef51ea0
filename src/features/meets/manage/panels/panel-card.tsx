import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Row, SectionTitle, Tag } from '#ui'
import { copy } from '../copy/panels'
import { PeopleSheet } from '../parts/people-sheet'
import { type JudgeForm, type PanelForm, withChief } from './panel-form'

/** What one panel is asked for. */
export interface PanelCardProps {
  panel: PanelForm
  name: string
  /** Judges of any panel of this event: nobody judges in two. */
  taken: readonly string[]
  onChange: (judges: readonly JudgeForm[]) => void
}

const MOST_JUDGES = 15

/** The judges of a panel; a tap makes one of them the chief (裁判长). */
export function PanelCard({ panel, name, taken, onChange }: PanelCardProps) {
  const [picking, setPicking] = useState(false)
  const { judges } = panel
  return (
    <>
      <SectionTitle>{name}</SectionTitle>
      {judges.length === 0 && <View className="meets-panels-say">{copy.none}</View>}
      {judges.length > 0 && (
        <Card>
          {judges.map((judge) => (
            <JudgeRow
              key={judge.judge}
              judge={judge}
              onChief={() => onChange(withChief(judges, judge.judge))}
              onRemove={() =>
                onChange(withChief(judges.filter((one) => one.judge !== judge.judge)))
              }
            />
          ))}
        </Card>
      )}
      {judges.length < MOST_JUDGES && (
        <Button kind="text" onTap={() => setPicking(true)}>
          {copy.add}
        </Button>
      )}
      {picking && (
        <PeopleSheet
          title={copy.pick}
          as="organiser"
          judges
          taken={taken}
          onPick={({ id, name: called }) => {
            onChange(withChief([...judges, { judge: id, name: called, chief: false }]))
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}

interface JudgeRowProps {
  judge: JudgeForm
  onChief: () => void
  onRemove: () => void
}

function JudgeRow({ judge, onChief, onRemove }: JudgeRowProps) {
  return (
    <Row
      title={judge.name}
      {...(judge.chief && {
        beside: (
          <Tag icon="shield" kind="action">
            {copy.chief}
          </Tag>
        ),
      })}
      end={
        <>
          {!judge.chief && (
            <Button kind="text" narrow onTap={onChief}>
              {copy.makeChief}
            </Button>
          )}
          <Button kind="text" narrow onTap={onRemove}>
            {copy.remove}
          </Button>
        </>
      }
    />
  )
}
