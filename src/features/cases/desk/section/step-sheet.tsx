import { Button, Field, Sheet, SwitchLine } from '#ui'
import { sectionCopy as copy, examples } from '../copy/sections'
import { type DraftStep, NO_CITATION } from '../draft/draft'
import { LawFields } from '../law/law-fields'

/** What the sheet of a step is asked for. */
export interface StepSheetProps {
  step: DraftStep
  onChange: (step: DraftStep) => void
  /** Before the one it stands after; the first can't go further. */
  onRaise: (() => void) | undefined
  onRemove: () => void
  onClose: () => void
}

/** One step of the procedure (这一步): what, when, and which article asks for it; what is changed counts at once. */
export function StepSheet({ step, onChange, onRaise, onRemove, onClose }: StepSheetProps) {
  const { what, when, citation } = step
  const cite = (on: boolean) => onChange({ ...step, citation: on ? NO_CITATION : null })
  return (
    <Sheet title={copy.step} open onClose={onClose}>
      <Field
        label={copy.what}
        value={what}
        onInput={(text) => onChange({ ...step, what: text })}
        placeholder={examples.what}
        maxLength={40}
      />
      <Field
        label={copy.when}
        value={when}
        onInput={(text) => onChange({ ...step, when: text })}
        placeholder={examples.when}
        maxLength={20}
      />
      <SwitchLine label={copy.cited} say={copy.citedSay} on={citation !== null} onChange={cite} />
      {citation && (
        <LawFields
          citation={citation}
          onChange={(changed) => onChange({ ...step, citation: changed })}
        />
      )}
      <Button onTap={onClose}>{copy.done}</Button>
      {onRaise && (
        <Button kind="text" onTap={onRaise}>
          {copy.up}
        </Button>
      )}
      <Button kind="text" onTap={onRemove}>
        {copy.remove}
      </Button>
    </Sheet>
  )
}
