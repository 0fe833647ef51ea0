import { View } from '@tarojs/components'
import { TYPE_NAMES } from '#domain/bank'
import { Button, Failed, Reason, Said, Segments, Sheet } from '#ui'
import { refusals } from '../refusals'
import { copy } from './copy'
import { NewKey } from './new-key'
import type { Question } from './questions'
import { useCorrection } from './use-correction'

/** What the sheet of a correction is asked for. */
export interface CorrectSheetProps {
  sitting: string
  question: Question
  number: number
  onClose: () => void
}

const hows = [
  { key: 'drop', label: copy.drop },
  { key: 'mend', label: copy.mend },
] as const

/** Withdraws a question or mends its key (更正), after saying what happens to whom. */
export function CorrectSheet({ sitting, question, number, onClose }: CorrectSheetProps) {
  const correction = useCorrection(sitting, question, onClose)
  const title = correction.confirming
    ? copy.confirmTitle
    : copy.number(number, TYPE_NAMES[question.type])
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="regrade-stem">{question.stem}</View>
      {correction.confirming ? (
        <Confirm correction={correction} />
      ) : (
        <Decide question={question} correction={correction} />
      )}
    </Sheet>
  )
}

type Correction = ReturnType<typeof useCorrection>

function Decide({ question, correction }: { question: Question; correction: Correction }) {
  return (
    <>
      <Segments choices={hows} value={correction.how} onChange={correction.setHow} />
      {correction.how === 'mend' && <NewKey question={question} correction={correction} />}
      <Reason
        value={correction.reason}
        onInput={correction.setReason}
        missing={correction.wrong.reason}
      />
      <Button onTap={correction.next}>{copy.next}</Button>
    </>
  )
}

function Confirm({ correction }: { correction: Correction }) {
  const means = correction.how === 'drop' ? copy.confirmDrop : copy.confirmMend
  return (
    <>
      <Said>{`${means}\n${copy.undoable}`}</Said>
      <Failed error={correction.error} told={refusals.regrade} />
      <Button onTap={correction.run} busyLabel={copy.confirming}>
        {copy.confirm}
      </Button>
      <Button kind="text" onTap={correction.again}>
        {copy.back}
      </Button>
    </>
  )
}
