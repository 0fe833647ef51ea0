import { useState } from 'react'
import type { Criterion } from '#domain/rubric'
import { Button, Field, Said, Sheet, TextArea } from '#ui'
import { copy } from '../copy/event'
import { deductionsOf, deductionsText } from '../form/deductions-text'
import { PointsField } from '../parts/points-field'

/** What the sheet of a criterion is asked for. */
export interface CriterionSheetProps {
  criterion: Criterion
  onChange: (criterion: Criterion) => void
  onRemove: () => void
  onClose: () => void
}

/** One criterion (评分项): its points and steps, what good looks like, and what takes points. */
export function CriterionSheet(props: CriterionSheetProps) {
  const { criterion, onChange, onRemove, onClose } = props
  const [typed, setTyped] = useState(() => deductionsText(criterion.deductions))
  const read = deductionsOf(typed, criterion.deductions)
  const set = (part: Partial<Criterion>) => onChange({ ...criterion, ...part })
  const type = (text: string) => {
    setTyped(text)
    const deductions = deductionsOf(text, criterion.deductions)
    if (deductions) set({ deductions })
  }
  return (
    <Sheet title={copy.criterion} open onClose={onClose}>
      <Field
        label={copy.criterionName}
        value={criterion.name}
        onInput={(name) => set({ name })}
        maxLength={20}
      />
      <PointsField
        label={copy.criterionPoints}
        value={criterion.most}
        onChange={(most) => set({ most })}
      />
      <PointsField
        label={copy.criterionStep}
        value={criterion.step}
        onChange={(step) => set({ step })}
      />
      <Said>{copy.criterionStepSay}</Said>
      <TextArea
        label={copy.criterionSays}
        value={criterion.says}
        onInput={(says) => set({ says })}
        placeholder={copy.criterionSays}
        maxLength={200}
        short
      />
      <Said>{copy.deductionsSay}</Said>
      <TextArea
        label={copy.deductions}
        value={typed}
        onInput={type}
        placeholder={copy.deductionsHint}
        maxLength={800}
        short
        wrong={read === undefined ? copy.deductionsWrong : undefined}
      />
      <Button onTap={onClose}>{copy.done}</Button>
      <Button kind="text" onTap={onRemove}>
        {copy.removeCriterion}
      </Button>
    </Sheet>
  )
}
