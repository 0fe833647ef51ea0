import { useState } from 'react'
import { QUESTION_TYPES, TYPE_NAMES } from '#domain/bank'
import { Card, ChoiceLine, Field, LabelledText } from '#ui'
import { questionCopy as copy, examples } from '../copy/sections'
import type { QuestionProps } from './index'
import { ofType } from './new-question'
import { momentOf, momentText } from './video-moment'

const types = QUESTION_TYPES.map((key) => ({ key, label: TYPE_NAMES[key] }))
const places = (['text', 'video'] as const).map((key) => ({ key, label: copy.places[key] }))

/** What is asked, of which type, and where: after the text, or where the video stops (转折点). */
export function AskFields({ question, put, seconds }: QuestionProps & { seconds: number | null }) {
  const { type, at, stem } = question
  const go = (place: 'text' | 'video') =>
    put({ ...question, at: place === 'video' ? (at ?? 0) : null })
  return (
    <>
      <LabelledText
        label={copy.stem}
        value={stem}
        onInput={(text) => put({ ...question, stem: text })}
        placeholder={examples.stem}
        maxLength={200}
      />
      <Card>
        <ChoiceLine
          label={copy.type}
          choices={types}
          value={type}
          onChange={(chosen) => put(ofType(question, chosen))}
        />
        <ChoiceLine
          label={copy.place}
          choices={places}
          value={at === null ? 'text' : 'video'}
          onChange={go}
          say={copy.placeSay}
        />
        {at !== null && (
          <MomentField
            at={at}
            seconds={seconds}
            onChange={(moment) => put({ ...question, at: moment })}
          />
        )}
      </Card>
    </>
  )
}

interface MomentFieldProps {
  at: number
  /** Length of the video, where it is known. */
  seconds: number | null
  onChange: (at: number) => void
}

/** The moment (时刻) the video stops at, as minutes and seconds; what can't be read leaves the last one. */
function MomentField({ at, seconds, onChange }: MomentFieldProps) {
  const [typed, setTyped] = useState(at === 0 ? '' : momentText(at))
  const type = (text: string) => {
    setTyped(text)
    const moment = momentOf(text)
    if (moment !== undefined) onChange(moment)
  }
  const moment = momentOf(typed)
  const outside = moment === undefined || (seconds !== null && moment >= seconds - 1)
  return (
    <Field
      label={copy.at}
      value={typed}
      onInput={type}
      placeholder={copy.atHint}
      maxLength={6}
      wrong={typed !== '' && outside ? copy.atWrong : undefined}
    />
  )
}
