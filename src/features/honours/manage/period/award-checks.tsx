import { serverDay } from '#cloud'
import { Card, Row, SectionTitle, Tag } from '#ui'
import { periodCopy as copy } from '../copy'
import type { PeriodLine } from '../next'

/** What an award waits for (授旗前): the end of the notice, and an answer to every objection. */
export function AwardChecks({ line }: { line: PeriodLine }) {
  const { state, noticeUntil, openObjections } = line
  if (state !== 'notice' || noticeUntil === null) return null
  const today = serverDay()
  return (
    <>
      <SectionTitle>{copy.checks}</SectionTitle>
      <Card>
        <Check
          what={copy.noticeOver}
          waits={today > noticeUntil ? null : copy.noticeUntil(noticeUntil, today)}
        />
        <Check
          what={copy.allAnswered}
          waits={openObjections === 0 ? null : copy.open(openObjections)}
        />
      </Card>
    </>
  )
}

/** `waits`: what it waits for, or null when it is so. */
function Check({ what, waits }: { what: string; waits: string | null }) {
  const tag =
    waits === null ? (
      <Tag kind="right" icon="check">
        {copy.ready}
      </Tag>
    ) : (
      <Tag kind="plain" icon="timer">
        {waits}
      </Tag>
    )
  return <Row title={what} end={tag} />
}
