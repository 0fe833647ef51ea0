import { View } from '@tarojs/components'
import { Button, classes, Sheet, spoken } from '#ui'
import { paperCopy as copy } from '../copy'
import { isAnswered } from '../draft'
import type { KeptPaper } from '../drafts'
import './answer-sheet.scss'

interface Props {
  readonly kept: KeptPaper
  readonly open: boolean
  readonly onClose: () => void
  readonly onGo: (place: number) => void
  readonly onSubmit: () => void
}

function Cell({
  kept: { paper, draft },
  place,
  onGo,
}: Pick<Props, 'kept' | 'onGo'> & { place: number }) {
  const id = paper.questions[place]?.id ?? ''
  const answered = isAnswered(draft, id)
  const marked = draft.marked.includes(id)
  return (
    <View
      className={classes(
        'sheet-cell',
        answered && 'is-answered',
        marked && 'is-marked',
        place === draft.place && 'is-now',
      )}
      hoverClass="is-pressed"
      onClick={() => onGo(place)}
      {...spoken({ role: 'button', label: copy.cell(place + 1, answered, marked) })}
    >
      {place + 1}
    </View>
  )
}

function Legend() {
  const { answered, open, marked } = copy.cells
  const all = [
    { kind: 'is-answered', label: answered },
    { kind: 'is-open', label: open },
    { kind: 'is-marked', label: marked },
  ]
  return (
    <View className="sheet-legend">
      {all.map(({ kind, label }) => (
        <View key={kind} className="sheet-legend-part">
          <View className={classes('sheet-legend-mark', kind)} />
          {label}
        </View>
      ))}
    </View>
  )
}

/** All questions at a glance (答题卡): answered, not, marked; a tap goes there. */
export function AnswerSheet({ kept, open, onClose, onGo, onSubmit }: Props) {
  const { questions } = kept.paper
  return (
    <Sheet title={copy.sheet} open={open} onClose={onClose}>
      <Legend />
      <View className="sheet-cells">
        {questions.map(({ id }, place) => (
          <Cell key={id} kept={kept} place={place} onGo={onGo} />
        ))}
      </View>
      <Button onTap={onSubmit}>{copy.submit}</Button>
    </Sheet>
  )
}
