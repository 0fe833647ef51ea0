import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { usePending } from '#cloud'
import { Asked, EmptyState, Page, Skeleton } from '#ui'
import { Answering } from '../../components/answering'
import { HandedIn } from '../../components/handed-in'
import { TimeUp } from '../../components/time-up'
import { paperCopy as copy, startRefusals } from '../../copy'
import { type KeptPaper, keptPaper, useKeptPaper } from '../../drafts'
import { handIn } from '../../hand-over'
import { useStart } from '../../queries'
import { usePaper } from '../../use-paper'

/** Handed in, but nothing of it waits any more: the app was killed while the answer was on its way. */
function useLostEnd({ paper, draft }: KeptPaper): void {
  const { attempt } = paper
  const waits = usePending('exam.submit').some((one) => one.attempt === attempt)
  const under = draft.end?.kind === 'sending' || draft.end?.kind === 'waiting'
  const [lost] = useState(under && !waits)
  useEffect(() => {
    if (lost) void handIn(attempt, false)
  }, [attempt, lost])
}

function Paper({ kept }: { kept: KeptPaper }) {
  const { paper, draft } = kept
  const over = usePaper(kept)
  useLostEnd(kept)
  if (draft.end !== null)
    return <HandedIn attempt={paper.attempt} title={paper.title} end={draft.end} />
  return over ? <TimeUp title={paper.title} /> : <Answering kept={kept} />
}

/** Nothing of the paper is on this phone yet: the clock of the attempt begins with the answer. */
function Starting({ attempt }: { attempt: string }) {
  const query = useStart(attempt, true)
  return (
    <Page title={copy.plainTitle}>
      <Asked query={query} told={startRefusals} waiting={<Skeleton of="options" count={5} />}>
        {() => <EmptyState drawing="arrived" head={copy.plainTitle} say="" />}
      </Asked>
    </Page>
  )
}

/** A paper (答题), from the beginning or where it was left, on this phone or another. */
export default function PaperPage() {
  const { params } = useRouter()
  const [attempt] = useState(() => decodeURIComponent(params.attempt ?? ''))
  const [known] = useState(() => keptPaper(attempt) !== undefined)
  const kept = useKeptPaper(attempt)
  if (!known && !kept) return <Starting attempt={attempt} />
  return kept ? <Paper kept={kept} /> : null
}
