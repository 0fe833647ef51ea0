import { useState } from 'react'
import { Card, Row, SectionTitle } from '#ui'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'
import { AnswerSheet } from './answer-sheet'

/** Appeals that wait for an answer (等答复的申诉), before all else. */
export function OpenAppeals({ managed: { appeals } }: { managed: Managed }) {
  const [opened, setOpened] = useState<string>()
  if (appeals.length === 0) return null
  const appeal = appeals.find(({ id }) => id === opened)
  return (
    <>
      <SectionTitle>{copy.appeals}</SectionTitle>
      <Card>
        {appeals.map((one) => (
          <Row
            key={one.id}
            title={copy.appealHead(one)}
            sub={one.text}
            onTap={() => setOpened(one.id)}
          />
        ))}
      </Card>
      {appeal && <AnswerSheet appeal={appeal} onClose={() => setOpened(undefined)} />}
    </>
  )
}
