import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Notice, Page, SectionTitle, Segments, Stats } from '#ui'
import { DecidedLines } from '../../components/decided'
import { DraftRows } from '../../components/draft-rows'
import { batchCopy as copy, reviewCopy } from '../../copy/desk'
import { useBatch, useMe } from '../../queries'
import { refusals } from '../../refusals'
import { useFresh } from '../../use-fresh'
import { ways } from '../../ways'
import { BatchFoot } from './batch-foot'
import './batch.scss'

/** An import as one page of the cloud's answer shows it. */
export type Batch = Reply<'bank', 'batch'>

const kinds = (['all', 'incomplete'] as const).map((key) => ({ key, label: copy[key] }))

/** An import (整批导入): how many are complete, all of them, and the one thing to do; `?import=` names it. */
export default function BatchPage() {
  const { import: of = '' } = useRouter().params
  const [kind, setKind] = useState<'all' | 'incomplete'>('all')
  const query = useBatch(of, kind === 'incomplete')
  const edits = useMe().data?.grants.some(({ role }) => role !== 'legalReviewer') ?? false
  useFresh()
  const first = query.data?.pages[0]
  return (
    <Page
      title={first?.batch.title ?? copy.page}
      {...(first && { foot: <BatchFoot batch={first} /> })}
    >
      <Asked query={query} told={refusals.batch}>
        {({ pages }) => (
          <View className="bank-batch">
            {first && <Head batch={first} />}
            <Segments choices={kinds} value={kind} onChange={setKind} />
            <DraftRows
              drafts={pages.flatMap(({ drafts }) => drafts)}
              way={edits ? ways.edit : ways.review}
            />
            {query.hasNextPage && (
              <Button kind="text" onTap={() => void query.fetchNextPage()}>
                {copy.next}
              </Button>
            )}
          </View>
        )}
      </Asked>
    </Page>
  )
}

function Head({ batch: { batch, complete, incomplete, decisions, whyNot } }: { batch: Batch }) {
  return (
    <>
      <Stats
        ruled
        of={[
          { value: complete, unit: copy.unit, label: copy.complete },
          { value: incomplete, unit: copy.unit, label: copy.incomplete },
          { value: batch.published, unit: copy.unit, label: copy.published },
        ]}
      />
      {batch.publishing && <Notice kind="plain">{copy.publishing}</Notice>}
      {incomplete > 0 && <View className="bank-batch-say">{copy.incompleteSay}</View>}
      {whyNot === 'OWN_WORK' && (
        <View className="bank-batch-say">{reviewCopy.whyNot.OWN_WORK}</View>
      )}
      <DecidedLines decisions={decisions} />
      <SectionTitle>{copy.of(batch.drafts)}</SectionTitle>
    </>
  )
}
