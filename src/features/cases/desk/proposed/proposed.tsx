import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { articleName, DOMAIN_NAMES } from '#domain/bank'
import { Button, Card, Failed, LawQuote, Tag } from '#ui'
import { useJudge } from '../changes'
import { proposedCopy as copy } from '../copy/proposed'
import { typeNames } from '../copy/words'
import { refusals } from '../refusals'
import { KeyOptions } from '../review/key-options'
import './proposed.scss'

/** A question offered to the bank as its reviewer sees it. */
export type ProposedQuestion = Reply<'bank', 'proposed'>['questions'][number]

interface ProposedProps {
  question: ProposedQuestion
  onTurnDown: () => void
}

/** One question with its key, its article and the two ways it can go. */
export function Proposed({ question, onTurnDown }: ProposedProps) {
  const judge = useJudge()
  const pass = () => judge.mutateAsync({ question: question.id, verdict: 'pass', note: '' })
  const { type, domain, stem, options, takeaway, reason, citation, source } = question
  return (
    <Card padded>
      <View className="proposed-head">
        <Tag>{typeNames[type]}</Tag>
        <View>{DOMAIN_NAMES[domain]}</View>
      </View>
      <View className="proposed-stem">{stem}</View>
      <KeyOptions options={options} />
      <View className="proposed-more">{`${copy.takeaway}：${takeaway}`}</View>
      <View className="proposed-more">{`${copy.reason}：${reason}`}</View>
      <View className="proposed-law">
        <LawQuote
          law={citation.lawName}
          article={articleName(citation.article)}
          words={{ point: citation.point }}
          version={citation.versionLabel}
        />
      </View>
      <View className="proposed-more">{copy.from(source.title)}</View>
      <Failed error={judge.error} told={refusals.judge} />
      <View className="proposed-ways">
        <Button onTap={pass} busyLabel={copy.passing}>
          {copy.pass}
        </Button>
        <Button kind="quiet" onTap={onTurnDown}>
          {copy.turnDown}
        </Button>
      </View>
    </Card>
  )
}
