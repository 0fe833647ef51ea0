import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Page, useClock } from '#ui'
import { Certificates } from '../../components/certificates'
import { SittingRows } from '../../components/sitting-rows'
import { StudyWay } from '../../components/study-way'
import { listCopy as copy, mineRefusals } from '../../copy'
import { useMine } from '../../queries'
import { type Shown, stageOf } from '../../shown'

type Mine = Reply<'exam', 'mine'>

function Sections({ exams }: { exams: Mine['exams'] }) {
  const now = useClock()
  const at = (...stages: readonly string[]): readonly Shown[] =>
    exams.filter((shown) => stages.includes(stageOf(shown, now)))
  const sections = [
    { title: copy.open, shown: at('open'), sub: copy.openSub },
    { title: copy.coming, shown: at('coming'), sub: copy.comingSub },
    { title: copy.past, shown: at('over', 'withdrawn'), sub: copy.pastSub },
  ]
  return (
    <>
      {sections
        .filter(({ shown }) => shown.length > 0)
        .map(({ title, shown, sub }) => (
          <SittingRows key={title} title={title} shown={shown} sub={sub} />
        ))}
      <Certificates exams={exams} />
    </>
  )
}

/** 我的考试: what is open, what comes, what is over. */
export default function ListPage() {
  const query = useMine()
  const [seen, setSeen] = useState(false)
  useDidShow(() => {
    if (seen) void query.refetch()
    setSeen(true)
  })
  return (
    <Page title={copy.title}>
      <Asked query={query} told={mineRefusals}>
        {({ exams }) => (exams.length === 0 ? <StudyWay /> : <Sections exams={exams} />)}
      </Asked>
    </Page>
  )
}
