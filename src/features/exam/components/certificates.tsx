import { Card, Row, SectionTitle } from '#ui'
import { listCopy as copy } from '../copy'
import { go } from '../routes'
import type { Shown } from '../shown'

/** What one has passed, each with its certificate (合格证明). */
export function Certificates({ exams }: { exams: readonly Shown[] }) {
  const passed = exams.flatMap(({ title, attempts }) =>
    attempts.filter((one) => one.passed === true).map(({ attempt }) => ({ title, attempt })),
  )
  if (passed.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.certificate}</SectionTitle>
      <Card>
        {passed.map(({ title, attempt }) => (
          <Row
            key={attempt}
            honour
            icon="shield"
            title={title}
            onTap={() => go.certificate(attempt)}
          />
        ))}
      </Card>
    </>
  )
}
