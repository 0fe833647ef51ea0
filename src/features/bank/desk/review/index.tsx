import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { Asked, Card, Notice, Page, Row, SectionTitle } from '#ui'
import { ChangedQuestion } from '../../components/changed-question'
import { DecidedLines } from '../../components/decided'
import { KeyedQuestion } from '../../components/keyed-question'
import { LookedAt } from '../../components/looked'
import { reviewCopy as copy, editCopy, questionCopy } from '../../copy/desk'
import { originText } from '../../copy/words'
import { useReview } from '../../queries'
import { refusals } from '../../refusals'
import { useLawNames } from '../../use-law-names'
import { ways } from '../../ways'
import { JudgeFoot } from './judge-foot'
import './review.scss'

/** A draft as its reviewer sees it. */
export type Reviewed = Reply<'bank', 'review'>

/** One draft under review (审题), beside the version it changes; `?draft=` names it. */
export default function ReviewPage() {
  const { draft = '' } = useRouter().params
  const query = useReview(draft)
  const mayJudge = query.data?.whyNot === null
  return (
    <Page
      title={copy.page}
      {...(mayJudge && query.data && { foot: <JudgeFoot reviewed={query.data} /> })}
    >
      <Asked query={query} told={refusals.review}>
        {(reviewed) => <Body reviewed={reviewed} />}
      </Asked>
    </Page>
  )
}

function Body({ reviewed }: { reviewed: Reviewed }) {
  const { content, citation, looked, alike, whyNot, decisions } = reviewed
  return (
    <View className="bank-review">
      <Head reviewed={reviewed} />
      {whyNot && <Notice kind="plain">{copy.whyNot[whyNot]}</Notice>}
      <LookedAt looked={looked} flaws={editCopy.flaws} remarks={copy.remarks} />
      {alike && (
        <>
          <SectionTitle>{copy.alike}</SectionTitle>
          <Card>
            <Row title={alike.stem} sub={alike.question} />
          </Card>
        </>
      )}
      <Changed reviewed={reviewed} />
      <SectionTitle>{copy.whole}</SectionTitle>
      <KeyedQuestion content={content} citation={citation} none={copy.noCitation} />
      <DecidedLines decisions={decisions} />
    </View>
  )
}

/** Whose it is, where it comes from, and what the change is for. */
function Head({ reviewed: { by, origin, base, note, import: of } }: { reviewed: Reviewed }) {
  const what = base > 0 ? editCopy.changing(base) : originText(origin) || copy.fresh
  return (
    <>
      <View className="bank-review-say">{`${copy.by(by)} · ${what}`}</View>
      {note !== '' && <View className="bank-review-note">{copy.note(note)}</View>}
      {of !== null && (
        <Card>
          <Row title={editCopy.toBatch} onTap={ways.batch(of)} />
        </Card>
      )}
    </>
  )
}

function Changed({ reviewed: { before, content } }: { reviewed: Reviewed }) {
  const nameOf = useLawNames()
  if (before === null) return null
  return (
    <>
      <SectionTitle>{copy.changed}</SectionTitle>
      <View className="bank-review-say">{copy.changedSay}</View>
      <ChangedQuestion before={before} after={content} nameOf={nameOf} same={questionCopy.same} />
    </>
  )
}
