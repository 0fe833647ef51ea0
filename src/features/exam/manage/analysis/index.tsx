import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, EmptyState, Page, Segments } from '#ui'
import { useAnalysis } from '../queries'
import { refusals } from '../refusals'
import './analysis.scss'
import { copy } from './copy'
import { Items } from './items'
import { Overall } from './overall'
import { UnitResults } from './unit-results'

export type Analysis = Reply<'exam', 'analysis'>

const views = [
  { key: 'units', label: copy.units },
  { key: 'items', label: copy.items },
] as const

/** Results by unit and how each question did (成绩和题目分析). */
export default function AnalysisPage() {
  const { sitting = '' } = useRouter().params
  const query = useAnalysis(sitting)
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.analysis}>
        {(analysis) =>
          analysis.ready ? (
            <Ready sitting={sitting} analysis={analysis} />
          ) : (
            <EmptyState
              drawing="arrived"
              head={copy.notReady}
              say={copy.notReadySay}
              way={{ label: copy.again, onTap: () => query.refetch(), quiet: true }}
            />
          )
        }
      </Asked>
    </Page>
  )
}

function Ready({ sitting, analysis }: { sitting: string; analysis: Analysis }) {
  const [view, setView] = useState<(typeof views)[number]['key']>('units')
  return (
    <>
      <Overall analysis={analysis} />
      <Segments choices={views} value={view} onChange={setView} />
      {view === 'units' ? (
        <UnitResults analysis={analysis} />
      ) : (
        <Items sitting={sitting} items={analysis.items} />
      )}
    </>
  )
}
