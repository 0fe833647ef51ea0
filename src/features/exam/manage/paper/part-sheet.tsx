import type { Reply } from '#contract/index'
import { Button, ChoiceLine, ListField, NumberField, Sheet } from '#ui'
import { copy as shared } from '../copy'
import type { Part } from '../form/form'
import { isPartNumber } from '../form/paper-sum'
import { copy } from './copy'
import { ANY, difficulties, domains, types } from './part-choices'

/** What the sheet of a random part is asked for. */
export interface PartSheetProps {
  part: Part
  laws: Reply<'study', 'laws'>['laws']
  onChange: (part: Part) => void
  onRemove: () => void
  onClose: () => void
}

const wrongAt = (value: number) => (isPartNumber(value) ? undefined : copy.countWrong)

/** Changes one random part (一组题); what is changed counts at once. */
export function PartSheet({ part, laws, onChange, onRemove, onClose }: PartSheetProps) {
  const put = (change: Partial<Part>) => onChange({ ...part, ...change })
  const choices = [
    { key: ANY, label: copy.anyLaw },
    ...laws.map(({ law, name }) => ({ key: law, label: `《${name}》` })),
  ]
  return (
    <Sheet title={copy.part} open onClose={onClose}>
      <ChoiceLine
        label={copy.type}
        choices={types}
        value={part.type}
        onChange={(type) => put({ type })}
      />
      <ChoiceLine
        label={copy.domain}
        choices={domains}
        value={part.domain ?? ANY}
        onChange={(domain) => put({ domain: domain === ANY ? null : domain })}
      />
      <ListField
        label={copy.law}
        choices={choices}
        value={part.law ?? ANY}
        onChange={(law) => put({ law: law === ANY ? null : law })}
        none={part.law ?? copy.anyLaw}
      />
      <ChoiceLine
        label={copy.difficulty}
        choices={difficulties}
        value={part.difficulty === null ? ANY : String(part.difficulty)}
        onChange={(level) => put({ difficulty: level === ANY ? null : Number(level) })}
      />
      <NumberField
        label={copy.count}
        value={part.count}
        onChange={(count) => put({ count })}
        wrong={wrongAt(part.count)}
      />
      <NumberField
        label={copy.points}
        value={part.points}
        onChange={(points) => put({ points })}
        wrong={wrongAt(part.points)}
      />
      <Button onTap={onClose}>{shared.done}</Button>
      <Button kind="text" onTap={onRemove}>
        {copy.removePart}
      </Button>
    </Sheet>
  )
}
