import { Card, ChoiceLine, ListField } from '#ui'
import { copy } from '../../copy/object'
import { groupChoices } from '../../groups'
import { useStanding } from '../../pages/queries'
import { IndicatorField } from './indicator-field'
import type { Objecting } from './use-objecting'

/** What the fields on what it is about are asked for. */
export interface AboutFieldsProps {
  period: string
  objecting: Objecting
}

/** Which unit, and which of its indicators, the objection is about. */
export function AboutFields({ period, objecting: { draft, change, tried } }: AboutFieldsProps) {
  const standing = useStanding(period, draft.group)
  const units = standing.data?.rows.map(({ unit, name }) => ({ key: unit, label: name })) ?? []
  const lost = standing.data === undefined && standing.error !== null
  return (
    <Card>
      <ChoiceLine
        label={copy.group}
        choices={groupChoices}
        value={draft.group}
        onChange={(group) => change({ group, unit: '', indicator: '' })}
      />
      <ListField
        label={copy.unit}
        choices={units}
        value={draft.unit}
        none={copy.unitNone}
        onChange={(unit) => change({ unit, indicator: '' })}
        wrong={tried && draft.unit === '' ? copy.unitMissing : undefined}
        {...(lost && { say: copy.units })}
      />
      {draft.unit !== '' && <IndicatorField period={period} draft={draft} onChange={change} />}
    </Card>
  )
}
