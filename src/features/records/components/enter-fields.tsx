import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { RECORD_KINDS, RECORD_NUMBERS } from '#domain/honours'
import { Card, ChoiceLine, DayField, Field, ListField, NumberField } from '#ui'
import { enterCopy as copy, kindWords, unitText } from '../copy'
import type { Entering } from '../use-entering'
import './enter-fields.scss'

type Units = Reply<'records', 'list'>['units']

const kinds = RECORD_KINDS.map((key) => ({ key, label: kindWords[key].name }))

/** Of what, of which unit, on which day. */
export function WhatFields({ entering, units }: { entering: Entering; units: Units }) {
  const { draft, change, gaps } = entering
  const words = kindWords[draft.kind]
  return (
    <Card>
      <ChoiceLine
        label={copy.kind}
        choices={kinds}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        say={words.says}
      />
      <ListField
        label={copy.unit}
        choices={units.map((unit) => ({ key: unit.unit, label: unitText(unit) }))}
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        none={copy.unitNone}
        wrong={gaps.unit}
      />
      <DayField label={copy.day} value={draft.day} onChange={(day) => change({ day })} />
      {gaps.day !== undefined && <View className="records-wrong">{gaps.day}</View>}
      <Field
        label={copy.name}
        value={draft.title}
        onInput={(title) => change({ title })}
        placeholder={words.titleHint}
        maxLength={40}
        wrong={gaps.title}
      />
    </Card>
  )
}

/** The one or two numbers, told at once when they can't be. */
export function FigureFields({ entering }: { entering: Entering }) {
  const { draft, change, gaps, live } = entering
  const words = kindWords[draft.kind]
  const begun = draft.part > 0 && (draft.whole > 0 || RECORD_NUMBERS[draft.kind].are === 'count')
  const wrong = gaps.figures ?? (begun ? live.figures : undefined)
  return (
    <Card>
      {words.whole !== null && (
        <NumberField
          key={`${draft.kind}-whole`}
          label={words.whole}
          value={draft.whole}
          onChange={(whole) => change({ whole })}
        />
      )}
      <NumberField
        key={`${draft.kind}-part`}
        label={words.part}
        value={draft.part}
        onChange={(part) => change({ part })}
        wrong={wrong}
      />
    </Card>
  )
}
