import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { classes, Icon, momentText } from '#ui'
import { editCopy as copy } from '../copy/edit'
import { stepNames } from '../copy/words'
import './decisions.scss'

type Decided = Reply<'cases', 'review'>['decisions'][number]

/** So many are shown; what was decided before is long settled. */
const MOST = 6

/** What was decided, the latest first (审核意见). */
export function Decisions({ decisions }: { decisions: readonly Decided[] }) {
  const latest = decisions.slice(-MOST).reverse()
  return (
    <View className="desk-decisions">
      {latest.map((decided) => (
        <DecisionLine key={`${decided.version} ${decided.step}`} decided={decided} />
      ))}
    </View>
  )
}

function DecisionLine({ decided }: { decided: Decided }) {
  const { step, by, at, verdict, note, version } = decided
  const when = momentText(at, serverNow())
  const says = verdict === 'pass' ? copy.passed : copy.returned
  return (
    <View className={classes('desk-decision', `is-${verdict}`)}>
      <Icon name={verdict === 'pass' ? 'check' : 'review'} size={20} />
      <View className="desk-decision-words">
        <View className="desk-decision-head">{says(stepNames[step], by, when)}</View>
        {note !== '' && <View className="desk-decision-note">{note}</View>}
      </View>
      <View className="desk-decision-version">{copy.version(version)}</View>
    </View>
  )
}
