import { useState } from 'react'
import { Asked, Card, ChoiceLine, ListField, SectionTitle } from '#ui'
import { copy } from '../copy/event'
import { PointsField } from '../parts/points-field'
import { useSittings } from '../queries'
import { refusals } from '../refusals'
import type { EventFieldsProps } from './index'

type Kind = keyof typeof copy.takenKinds
const kinds = (['exam', 'round'] as const).map((key) => ({ key, label: copy.takenKinds[key] }))

/** Which exam or contest gives the scores (成绩转入). */
export function TakenFields({ event, set }: EventFieldsProps) {
  const [kind, setKind] = useState<Kind>(event.kind === 'contest' ? 'round' : 'exam')
  const query = useSittings(kind)
  const { scoring } = event
  if (scoring.kind !== 'taken') return null
  return (
    <>
      <SectionTitle>{copy.taken}</SectionTitle>
      <Asked query={query} told={refusals.sittings}>
        {({ sittings }) => (
          <Card>
            <ChoiceLine label={copy.takenKind} choices={kinds} value={kind} onChange={setKind} />
            <ListField
              label={copy.taken}
              choices={sittings.map(({ sitting, title }) => ({ key: sitting, label: title }))}
              value={scoring.sitting ?? ''}
              onChange={(sitting) => set({ scoring: { ...scoring, sitting } })}
              none={copy.takenNone}
            />
            <PointsField
              label={copy.most}
              value={scoring.most}
              onChange={(most) => set({ scoring: { ...scoring, most } })}
            />
          </Card>
        )}
      </Asked>
    </>
  )
}
