import { useState } from 'react'
import { say } from '#cloud'
import type { Domain } from '#domain/bank'
import { Card, Row, SectionTitle } from '#ui'
import { DomainSheet, practiseRefusals, studyWays, usePractise } from '../../study'
import { enterCopy as copy } from '../copy'

/** Practice beside a sitting (赛前练习): it goes through 学法 and never touches a score. */
export function Practice() {
  const practise = usePractise()
  const [choosing, setChoosing] = useState(false)
  const [refused, setRefused] = useState<string>()
  const begin = (domain: Domain) => {
    setChoosing(false)
    practise.mutate(
      { domain, fresh: true },
      {
        onSuccess: ({ id }) => void studyWays.question(id),
        onError: (error) => setRefused(say(error, practiseRefusals)),
      },
    )
  }
  return (
    <>
      <SectionTitle end={copy.practiceEnd}>{copy.practice}</SectionTitle>
      <Card>
        <Row
          title={copy.practiceByDomain}
          sub={refused ?? copy.practiceSay}
          onTap={() => setChoosing(true)}
        />
      </Card>
      <DomainSheet open={choosing} onClose={() => setChoosing(false)} onChoose={begin} />
    </>
  )
}
