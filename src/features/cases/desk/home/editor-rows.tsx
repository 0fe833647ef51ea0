import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Card, EvidenceRow, Row } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useToAnswer } from '../queries'
import { ways } from '../ways'
import { PointsSheet } from './points-sheet'

export type Points = NonNullable<Reply<'cases', 'mine'>['points']>

/** @example quarterText('2026-4') // '2026年第4季度' */
export function quarterText(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-')
  return copy.quarter(year, number)
}

/** What our branch has this quarter, and which questions wait for an answer. */
export function EditorRows({ points }: { points: Points | null }) {
  const [open, setOpen] = useState(false)
  const asked = useToAnswer(true).data?.asked
  return (
    <>
      <Card>
        {points && (
          <EvidenceRow
            what={copy.points(quarterText(points.quarter))}
            proof={copy.pointsFrom}
            points={String(points.points)}
            most={String(points.most)}
            onTap={() => setOpen(true)}
          />
        )}
        <Row
          title={copy.asked}
          {...(asked && { end: copy.askedCount(asked.length) })}
          onTap={ways.asked}
        />
      </Card>
      {points && <PointsSheet points={points} open={open} onClose={() => setOpen(false)} />}
    </>
  )
}
