import { useState } from 'react'
import { Card, EvidenceRow, Row } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useToAnswer } from '../queries'
import { ways } from '../ways'
import { type Points, quarterText } from './points'
import { PointsSheet } from './points-sheet'

/** What our branch has this quarter, and which questions wait for an answer. */
export function EditorRows({ points }: { points: Points | null }) {
  const [open, setOpen] = useState(false)
  const asked = useToAnswer(true).data?.asked
  return (
    <>
      <Card>
        {points && (
          <EvidenceRow
            what={copy.points}
            proof={copy.pointsProof(quarterText(points.quarter))}
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
