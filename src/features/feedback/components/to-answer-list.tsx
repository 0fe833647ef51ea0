import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Button, EmptyState } from '#ui'
import { copy } from '../copy'
import { AnswerSheet, type Waiting } from './answer-sheet'
import { ToAnswer } from './to-answer'

/** What the list of messages to answer is asked for. */
export interface ToAnswerListProps {
  list: Reply<'feedback', 'list'>
  /** What an empty list says. */
  nothing: { head: string; say: string }
  /** Further down, `undefined` for the beginning. */
  onTurn: (after: number | undefined) => void
  /** This is not the beginning. */
  turned: boolean
}

/** So many long messages a phone shows at once. */
const SHOWN = 12

/** Messages, who wrote first before the others; one sheet serves them all. */
export function ToAnswerList({ list, nothing, onTurn, turned }: ToAnswerListProps) {
  const [chosen, setChosen] = useState<Waiting>()
  const shown = list.messages.slice(0, SHOWN)
  const next = list.messages.length > SHOWN ? shown.at(-1)?.at : (list.next ?? undefined)
  if (shown.length === 0 && !turned) return <EmptyState drawing="arrived" {...nothing} />
  return (
    <>
      {shown.map((message) => (
        <ToAnswer key={message.id} message={message} onAnswer={() => setChosen(message)} />
      ))}
      {next !== undefined && (
        <Button kind="quiet" onTap={() => onTurn(next)}>
          {copy.further}
        </Button>
      )}
      {turned && (
        <Button kind="text" onTap={() => onTurn(undefined)}>
          {copy.first}
        </Button>
      )}
      <AnswerSheet key={chosen?.id} message={chosen} onClose={() => setChosen(undefined)} />
    </>
  )
}
