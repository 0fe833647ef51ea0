import { useState } from 'react'
import { Button, Field, NumberField } from '#ui'
import type { Blueprint } from '../form/form'
import { copy } from './copy'

const NUMBER = /^[a-z0-9][a-z0-9-]{2,60}$/i
const USUAL_POINTS = 2
const MOST_POINTS = 100

/** What adding a fixed question is asked for. */
export interface AddFixedProps {
  taken: readonly string[]
  onAdd: (one: Blueprint['fixed'][number]) => void
}

/** Adds a question by its number (题目编号). */
export function AddFixed({ taken, onAdd }: AddFixedProps) {
  const [question, setQuestion] = useState('')
  const [points, setPoints] = useState(USUAL_POINTS)
  const [wrong, setWrong] = useState<string>()
  const type = (text: string) => {
    setQuestion(text.trim())
    setWrong(undefined)
  }
  const add = () => {
    if (!NUMBER.test(question)) return setWrong(copy.numberWrong)
    if (taken.includes(question)) return setWrong(copy.numberTwice)
    if (points < 1 || points > MOST_POINTS) return setWrong(copy.countWrong)
    onAdd({ question, points })
    return type('')
  }
  return (
    <>
      <Field
        label={copy.number}
        value={question}
        onInput={type}
        placeholder="highway-8-a"
        maxLength={60}
        wrong={wrong}
      />
      <NumberField label={copy.points} value={points} onChange={setPoints} />
      <Button kind="quiet" onTap={add}>
        {copy.add}
      </Button>
    </>
  )
}
