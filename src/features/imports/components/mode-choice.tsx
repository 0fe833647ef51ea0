import { IMPORT_MODES, type ImportMode } from '#domain/imports'
import { Card, ChoiceLine } from '#ui'
import { importCopy as copy } from '../copy'

/** What the choice (全部合格才导入 or 只导入合格的) is asked for. */
interface ModeChoiceProps {
  mode: ImportMode
  refused: number
  onChange: (mode: ImportMode) => void
}

/** Everything or nothing, or what is good; asked only where rows are refused. */
export function ModeChoice({ mode, refused, onChange }: ModeChoiceProps) {
  return (
    <Card padded>
      <ChoiceLine
        label={copy.mode}
        choices={IMPORT_MODES.map((key) => ({ key, label: copy.modes[key] }))}
        value={mode}
        onChange={onChange}
        say={copy.modeSays[mode](refused)}
      />
    </Card>
  )
}
