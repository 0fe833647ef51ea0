import { useState } from 'react'
import { serverNow } from '#cloud'
import { Card, Row, SectionTitle } from '#ui'
import type { Managed } from '../form/form'
import { stageOf } from '../stage'
import { ways } from '../ways'
import { copy } from './copy'
import { ReleaseSheet } from './release-sheet'
import { ResultsFile } from './results-file'

/** What results come to (成绩): analysis, corrections, the sheet, and letting everybody see them. */
export function ResultRows({ managed }: { managed: Managed }) {
  const [releasing, setReleasing] = useState(false)
  const stage = stageOf(managed, serverNow().getTime())
  const over = stage === 'closed' || stage === 'released'
  const { sitting } = managed
  return (
    <>
      <SectionTitle>{copy.files}</SectionTitle>
      <Card>
        {stage === 'closed' && (
          <Row icon="received" title={copy.release} onTap={() => setReleasing(true)} />
        )}
        {over && <Row icon="ledger" title={copy.analysis} onTap={ways.analysis(sitting)} />}
        <Row icon="pen" title={copy.regrade} end={copy.regradeSay} onTap={ways.regrade(sitting)} />
      </Card>
      {over && <ResultsFile sitting={sitting} />}
      <ReleaseSheet sitting={sitting} open={releasing} onClose={() => setReleasing(false)} />
    </>
  )
}
