import Taro from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { Card, EvidenceRow, SectionTitle } from '#ui'
import { copy } from '../copy'

type Entry = Reply<'ledger', 'entries'>['entries'][number]

const RESULT = '/features/exam/pages/result/index'

const toResult = (attempt: string) => () =>
  void Taro.navigateTo({ url: `${RESULT}?attempt=${encodeURIComponent(attempt)}` })

/** Scores of contests and exams (竞赛和考试得分): beside the points of study, each with the attempt it rests on. */
export function Scores({ entries }: { entries: readonly Entry[] }) {
  return (
    <>
      <SectionTitle end={copy.apart}>{copy.scores}</SectionTitle>
      <Card>
        {entries.map((entry) => (
          <EvidenceRow
            key={entry.id}
            what={entry.title ?? copy.scores}
            proof={copy.scored(entry)}
            points={copy.score(entry.points)}
            onTap={entry.attempt === null ? undefined : toResult(entry.attempt)}
          />
        ))}
      </Card>
    </>
  )
}
