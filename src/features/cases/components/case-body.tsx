import { useState } from 'react'
import { openArticle } from '../../library'
import type { Read } from '../answered-in'
import { caseCopy as copy } from '../copy'
import { laidOut } from '../deciding'
import { AskedList } from './asked/asked-list'
import { Doings } from './mine/doings'
import { MyNote } from './mine/my-note'
import { AllQuestions } from './questions/all-questions'
import { Deciding } from './questions/deciding'
import { ArticleSheet, type Cited } from './text/article-sheet'
import { Basis } from './text/basis'
import { Effect } from './text/effect'
import { Evidence } from './text/evidence'
import { Passage } from './text/passage'
import { ProcedureRoad } from './text/procedure-road'
import { Related } from './text/related'

/** What the text of a case is asked for. */
export interface CaseBodyProps {
  read: Read
  /** The question the video waits for: it stands above and not here. */
  stopped: string | undefined
}

/**
 * A case in words (案例正文): what happened, then the reader's own decision, then the one that was taken. With a video
 * the road of the procedure stands right under it, otherwise it follows the decision.
 */
export function CaseBody({ read, stopped }: CaseBodyProps) {
  const [article, setArticle] = useState<Cited>()
  const [first] = useState(read.decides)
  const { deciding, others } = laidOut(read, first, stopped)
  const road = <ProcedureRoad shown={read} onOpen={setArticle} />
  return (
    <>
      {read.video && road}
      <Passage title={copy.facts}>{read.facts}</Passage>
      <Evidence entries={read.evidence} />
      <Passage title={copy.dispute}>{read.dispute}</Passage>
      {deciding && <Deciding of={read.case} question={deciding} />}
      {read.decision !== null && <Passage title={copy.decision}>{read.decision}</Passage>}
      {read.lesson !== null && <Passage title={copy.lesson}>{read.lesson}</Passage>}
      {!read.video && road}
      <Basis basis={read.basis} onOpen={openArticle} />
      <AllQuestions of={read.case} others={others} all={read.questions} />
      <Effect effect={read.effect} />
      <MyNote of={read.case} note={read.note} />
      <AskedList of={read.case} asked={read.asked} />
      <Related related={read.related} />
      <Doings read={read} />
      <ArticleSheet cited={article} onClose={() => setArticle(undefined)} onOpen={openArticle} />
    </>
  )
}
