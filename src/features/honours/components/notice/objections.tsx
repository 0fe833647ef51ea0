import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { momentText, SectionTitle, Tag } from '#ui'
import { aboutText, copy } from '../../copy/notice'
import { Turns } from '../turns'
import './notice.scss'

type Objection = Reply<'honours', 'notice'>['objections'][number]

/** As many as are read at once. */
const AT_ONCE = 20

/** What was objected (异议) and what was answered; nobody sees who raised it. */
export function Objections({ objections, now }: { objections: readonly Objection[]; now: Date }) {
  return (
    <>
      <SectionTitle end={copy.objectionsSay}>{copy.objections}</SectionTitle>
      {objections.length === 0 && <View className="flag-notice-none">{copy.noObjections}</View>}
      <Turns of={objections} size={AT_ONCE}>
        {(some) => (
          <View>
            {some.map((one) => (
              <Raised key={one.id} objection={one} now={now} />
            ))}
          </View>
        )}
      </Turns>
    </>
  )
}

function Raised({ objection, now }: { objection: Objection; now: Date }) {
  const { text, at, answer, mine } = objection
  return (
    <View className="flag-notice-item">
      <View className="flag-notice-head">
        <View className="flag-notice-strong">{aboutText(objection)}</View>
        <Verdict answer={answer} />
      </View>
      <View>{text}</View>
      <View className="flag-notice-at">
        {mine ? `${copy.mine} · ${momentText(at, now)}` : momentText(at, now)}
      </View>
      {answer !== null && (
        <View className="flag-notice-answer">
          <View>{answer.text}</View>
          <View className="flag-notice-at">{`${copy.answer} · ${momentText(answer.at, now)}`}</View>
        </View>
      )}
    </View>
  )
}

function Verdict({ answer }: Pick<Objection, 'answer'>) {
  if (answer === null) return <Tag kind="plain">{copy.waiting}</Tag>
  return answer.verdict === 'upheld' ? (
    <Tag kind="right" icon="check">
      {copy.upheld}
    </Tag>
  ) : (
    <Tag kind="plain" icon="cross">
      {copy.refused}
    </Tag>
  )
}
