import { useState } from 'react'
import { Card, Row, SectionTitle } from '#ui'
import type { EventShown } from '../queries'
import { meetWays } from '../ways'
import { AppealSheet } from './appeal-sheet'
import { copy } from './copy'

const nameOf = ({ result, order }: EventShown, entrant: string): string =>
  [...(result?.rows ?? []), ...order].find((one) => one.entrant === entrant)?.name ?? ''

/** The ways to appeal a provisional result: for each entrant I may, and to what was answered. */
export function AppealRows({ event }: { event: EventShown }) {
  const [entrant, setEntrant] = useState<string>()
  const { meet, event: id, stage, mayAppeal } = event
  return (
    <>
      <SectionTitle>{copy.section}</SectionTitle>
      <Card>
        {mayAppeal.map((one) => (
          <Row
            key={one}
            icon="pen"
            title={copy.row(nameOf(event, one))}
            onTap={() => setEntrant(one)}
          />
        ))}
        <Row icon="document" title={copy.all} onTap={() => meetWays.appeals(meet)} />
      </Card>
      {entrant !== undefined && (
        <AppealSheet
          of={{ meet, event: id, stage, entrant }}
          name={nameOf(event, entrant)}
          onClose={() => setEntrant(undefined)}
        />
      )}
    </>
  )
}
