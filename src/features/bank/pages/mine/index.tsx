import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Card, EmptyState, LawText, momentText, Page, Paged, Tag } from '#ui'
import { mineCopy as copy } from '../../copy/disputes'
import { howNames } from '../../copy/words'
import { useMyDisputes } from '../../queries'
import { refusals } from '../../refusals'
import './mine.scss'

type Mine = Reply<'bank', 'myDisputes'>['disputes'][number]

/** What I disputed (我提的题目异议), newest first, with the answers. */
export default function MinePage() {
  return (
    <Page title={copy.page}>
      <Asked query={useMyDisputes()} told={refusals.myDisputes}>
        {({ disputes }) =>
          disputes.length === 0 ? (
            <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
          ) : (
            <Paged of={disputes}>
              {(shown) => shown.map((one) => <One key={one.dispute} mine={one} />)}
            </Paged>
          )
        }
      </Asked>
    </Page>
  )
}

function One({ mine: { stem, text, at, answer } }: { mine: Mine }) {
  return (
    <View className="bank-mine">
      <Card padded>
        <View className="bank-mine-head">
          <Tag kind={answer && answer.how !== 'refuse' ? 'right' : 'plain'}>
            {answer ? howNames[answer.how] : copy.waiting}
          </Tag>
          <View>{momentText(answer?.at ?? at, serverNow())}</View>
        </View>
        <View className="bank-mine-stem">
          <LawText>{stem}</LawText>
        </View>
        <View className="bank-mine-text">{text}</View>
        {answer && <View className="bank-mine-answer">{answer.note}</View>}
      </Card>
    </View>
  )
}
