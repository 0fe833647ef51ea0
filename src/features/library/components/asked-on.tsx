import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { TYPE_NAMES } from '#domain/bank'
import { SectionTitle, Tag } from '#ui'
import { articleCopy as copy } from '../copy'
import { LineRow } from './line-row'
import { More } from './more'

type Questions = Reply<'library', 'article'>['questions']

/** What the questions of an article are asked for. */
export interface AskedOnProps {
  questions: Questions
  onTap: () => unknown
}

/** What the bank asks on an article (这一条的题): stems alone; a tap practises its law. */
export function AskedOn({ questions, onTap }: AskedOnProps) {
  const none = questions.length === 0
  return (
    <>
      <SectionTitle>{copy.questions}</SectionTitle>
      <View className="article-say">{none ? copy.noQuestions : copy.questionsSay}</View>
      <More of={questions} words={copy.more}>
        {({ id, type, stem }) => (
          <LineRow
            key={id}
            title={<Tag>{TYPE_NAMES[type]}</Tag>}
            label={`${TYPE_NAMES[type]}，${stem}`}
            onTap={() => void onTap()}
          >
            <View className="line-row-stem">{stem}</View>
          </LineRow>
        )}
      </More>
    </>
  )
}
