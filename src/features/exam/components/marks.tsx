import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Button, classes, Icon, SectionTitle, spoken } from '#ui'
import { resultCopy as copy } from '../copy'
import { MarkedQuestion } from './marked-question'
import './marks.scss'

type Mark = NonNullable<Reply<'exam', 'result'>['questions']>[number]

function Cell({
  mark,
  place,
  now,
  onTap,
}: {
  mark: Mark
  place: number
  now: boolean
  onTap: () => void
}) {
  return (
    <View
      className={classes('marks-cell', mark.right ? 'is-right' : 'is-wrong', now && 'is-now')}
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label: copy.cell(place + 1, mark.right), selected: now })}
    >
      <View>{place + 1}</View>
      <Icon name={mark.right ? 'check' : 'cross'} size={13} />
    </View>
  )
}

/** Each question with its article, one at a time: a hundred of them would be too many for a page. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const firstWrong = marks.findIndex(({ right }) => !right)
  const [place, setPlace] = useState(Math.max(0, firstWrong))
  const mark = marks[place]
  return (
    <View>
      <SectionTitle>{copy.questions}</SectionTitle>
      <View className="marks-cells">
        {marks.map((one, at) => (
          <Cell
            key={one.question}
            mark={one}
            place={at}
            now={at === place}
            onTap={() => setPlace(at)}
          />
        ))}
      </View>
      {mark && (
        <MarkedQuestion
          key={mark.question}
          mark={mark}
          place={copy.place(place + 1, marks.length)}
        />
      )}
      <View className="marks-ways">
        <Button kind="quiet" off={place === 0} onTap={() => setPlace(place - 1)}>
          {copy.previous}
        </Button>
        <Button kind="quiet" off={place >= marks.length - 1} onTap={() => setPlace(place + 1)}>
          {copy.next}
        </Button>
      </View>
    </View>
  )
}
