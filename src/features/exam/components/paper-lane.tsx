import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import { paperCopy as copy } from '../copy'
import { isAnswered } from '../draft'
import type { KeptPaper } from '../drafts'
import './paper-lane.scss'

/** More marks than these stand without the usual room between them. */
const ROOMY = 20

/** One mark a question (车道): solid where answered, open where one is, pale elsewhere. */
export function PaperLane({ kept: { paper, draft } }: { kept: KeptPaper }) {
  const { questions } = paper
  const answered = questions.filter(({ id }) => isAnswered(draft, id)).length
  const said = copy.sheetSay(answered, questions.length)
  return (
    <View
      className={classes('paper-lane', questions.length > ROOMY && 'is-many')}
      {...spoken({ role: 'img', label: said })}
    >
      {questions.map(({ id }, place) => (
        <View
          key={id}
          className={classes(
            'paper-lane-mark',
            isAnswered(draft, id) && 'is-answered',
            place === draft.place && 'is-now',
          )}
        />
      ))}
    </View>
  )
}
