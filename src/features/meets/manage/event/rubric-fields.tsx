import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Criterion, mostOf, type Rubric } from '#domain/rubric'
import { Button, Card, NumberField, Picks, Row, SectionTitle } from '#ui'
import { copy } from '../copy/event'
import { freeId } from '../form/new-form'
import { CriterionSheet } from './criterion-sheet'
import type { EventFieldsProps } from './index'
import { PanelFields } from './panel-fields'

const MOST_CRITERIA = 30
const blank = (id: string): Criterion => ({
  id,
  name: '',
  says: '',
  most: 1_000,
  step: 50,
  deductions: [],
})

/** The rubric of an event (评分表), criterion by criterion. */
export function RubricFields({ event, set }: EventFieldsProps) {
  const [opened, setOpened] = useState<string>()
  const { scoring, tieBreaks } = event
  if (scoring.kind !== 'judged' && scoring.kind !== 'checked') return null
  const { rubric, panel } = scoring
  const { criteria } = rubric
  const setRubric = (part: Partial<Rubric>) =>
    set({ scoring: { ...scoring, rubric: { ...rubric, ...part } } })
  const put = (changed: Criterion) =>
    setRubric({ criteria: criteria.map((one) => (one.id === changed.id ? changed : one)) })
  const remove = (id: string) => {
    setOpened(undefined)
    set({
      scoring: {
        ...scoring,
        rubric: { ...rubric, criteria: criteria.filter((one) => one.id !== id) },
      },
      tieBreaks: tieBreaks.filter((one) => one !== id),
    })
  }
  const add = () => {
    const id = freeId('k', [...criteria.map((one) => one.id), 'k'])
    setRubric({ criteria: [...criteria, blank(id)] })
    setOpened(id)
  }
  const shown = criteria.find(({ id }) => id === opened)
  return (
    <>
      <SectionTitle end={copy.sum(mostOf(rubric))}>{copy.rubric}</SectionTitle>
      <Card>
        {criteria.map((one) => (
          <Row
            key={one.id}
            title={one.name === '' ? copy.criterion : one.name}
            sub={copy.criterionSub(one)}
            end={copy.criterionMost(one)}
            onTap={() => setOpened(one.id)}
          />
        ))}
      </Card>
      {criteria.length < MOST_CRITERIA && (
        <Button kind="text" onTap={add}>
          {copy.addCriterion}
        </Button>
      )}
      <Card>
        <NumberField
          label={copy.noteBelow}
          value={rubric.noteBelowPercent}
          onChange={(percent) => setRubric({ noteBelowPercent: Math.min(100, percent) })}
        />
      </Card>
      <SectionTitle>{copy.tieBreaks}</SectionTitle>
      <View className="meets-edit-say">{copy.tieBreaksSay}</View>
      <Picks
        choices={criteria.map(({ id, name }) => ({ key: id, label: name }))}
        value={tieBreaks}
        onChange={(picked) => set({ tieBreaks: picked })}
      />
      <PanelFields panel={panel} onChange={(own) => set({ scoring: { ...scoring, panel: own } })} />
      {shown && (
        <CriterionSheet
          key={shown.id}
          criterion={shown}
          onChange={put}
          onRemove={() => remove(shown.id)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
