import { View } from '@tarojs/components'
import { articleName } from '#domain/bank'
import { classes, LawText, SectionTitle, spoken } from '#ui'
import { caseCopy as copy, type Shown } from '../../copy'
import { type StepState, walked } from '../../walked'
import type { Cited } from './article-sheet'
import './procedure-road.scss'

const said: Readonly<Record<StepState, string>> = {
  past: copy.roadDone,
  here: copy.roadHere,
  next: copy.roadAhead,
}

interface StepProps {
  step: Shown['procedure'][number]
  state: StepState
  onOpen: (cited: Cited) => void
}

function Step({ step: { what, when, citation }, state, onOpen }: StepProps) {
  const source = citation && `《${citation.lawName}》${articleName(citation.article)}`
  const label = [what, when, source, said[state]].filter(Boolean).join('，')
  const opens = citation && { onClick: () => onOpen(citation), hoverClass: 'is-pressed' }
  return (
    <View
      className={classes('road-step', `is-${state}`)}
      {...opens}
      {...spoken({ role: citation ? 'button' : 'note', label })}
    >
      <View className="road-line">
        <View className="road-what">{what}</View>
        <View className="road-when">{when}</View>
      </View>
      {source !== null && (
        <View className="road-law">
          <LawText>{source}</LawText>
        </View>
      )}
    </View>
  )
}

/** What the road of a procedure is asked for. */
export interface ProcedureRoadProps {
  shown: Shown
  onOpen: (cited: Cited) => void
}

/** The steps of a case's procedure on one line: solid as far as the reader has decided, dashed ahead. */
export function ProcedureRoad({ shown, onOpen }: ProcedureRoadProps) {
  const { procedure, questions, decision } = shown
  if (procedure.length === 0) return null
  const answered = questions.filter(({ mine }) => mine !== null).length
  const come = { answered, questions: questions.length, decided: decision !== null }
  const states = walked(procedure.length, come)
  return (
    <View>
      <SectionTitle end={copy.roadSay}>{copy.road}</SectionTitle>
      {procedure.map((step, place) => (
        <Step
          key={`${step.what} ${step.when}`}
          step={step}
          state={states[place] ?? 'next'}
          onOpen={onOpen}
        />
      ))}
    </View>
  )
}
