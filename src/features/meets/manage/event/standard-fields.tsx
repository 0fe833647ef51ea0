import { useState } from 'react'
import { MEASURES, type Standard, type Standards } from '#domain/meets'
import { isExample } from '#domain/meets/templates'
import { Button, Card, Chips, ChoiceLine, Notice, SectionTitle } from '#ui'
import { copy as shownCopy } from '../../copy/event'
import { copy } from '../copy/event'
import { PointsField } from '../parts/points-field'
import type { EventFieldsProps } from './index'
import { PanelFields } from './panel-fields'
import { StandardGroup } from './standard-group'

const measures = MEASURES.map((key) => ({ key, label: copy.measures[key] }))
const MOST_GROUPS = 60
const OLDEST = 99
const EVERYBODY: Standard = { sex: null, ageFrom: 0, ageUntil: OLDEST, post: null, steps: [] }

/** The table of standards (达标标准) of an event: by sex, age and post, what a value is worth. */
export function StandardFields({ event, set }: EventFieldsProps) {
  const [chosen, setChosen] = useState(0)
  const { scoring } = event
  if (scoring.kind !== 'measured') return null
  const { standards, panel } = scoring
  const { rows } = standards
  const setStandards = (part: Partial<Standards>) =>
    set({ scoring: { ...scoring, standards: { ...standards, ...part } } })
  const setRow = (place: number, row: Standard) =>
    setStandards({ rows: rows.map((one, at) => (at === place ? row : one)) })
  const add = () => {
    setStandards({ rows: [...rows, EVERYBODY] })
    setChosen(rows.length)
  }
  const remove = () => {
    setStandards({ rows: rows.filter((_, at) => at !== chosen) })
    setChosen(0)
  }
  const groups = rows.map((one, place) => ({ key: String(place), label: shownCopy.group(one) }))
  const row = rows[chosen]
  return (
    <>
      <SectionTitle>{copy.standards}</SectionTitle>
      {isExample(scoring) && <Notice>{copy.example}</Notice>}
      <Card>
        <ChoiceLine
          label={copy.measure}
          choices={measures}
          value={standards.measure}
          onChange={(measure) => setStandards({ measure })}
        />
        <PointsField
          label={copy.most}
          value={standards.most}
          onChange={(most) => setStandards({ most })}
        />
      </Card>
      <Chips
        choices={groups}
        value={String(chosen)}
        onChange={(place) => setChosen(Number(place))}
      />
      {row && (
        <StandardGroup
          key={`${chosen} of ${rows.length}, ${standards.measure}`}
          measure={standards.measure}
          row={row}
          onChange={(changed) => setRow(chosen, changed)}
          {...(rows.length > 1 && { onRemove: remove })}
        />
      )}
      {rows.length < MOST_GROUPS && (
        <Button kind="text" onTap={add}>
          {copy.addGroup}
        </Button>
      )}
      <PanelFields panel={panel} onChange={(own) => set({ scoring: { ...scoring, panel: own } })} />
    </>
  )
}
