import type { PanelRules } from '#domain/meets'
import { Card, NumberField, SectionTitle } from '#ui'
import { copy } from '../copy/event'
import { PointsField } from '../parts/points-field'

/** What the rules of panels are asked for. */
export interface PanelFieldsProps {
  panel: PanelRules
  onChange: (panel: PanelRules) => void
}

/** How sheets of a panel become one score (评委组): what is left out, and when the chief judge is warned. */
export function PanelFields({ panel, onChange }: PanelFieldsProps) {
  return (
    <>
      <SectionTitle>{copy.panel}</SectionTitle>
      <Card>
        <NumberField
          label={copy.trimEach}
          value={panel.trimEach}
          onChange={(trimEach) => onChange({ ...panel, trimEach: Math.min(3, trimEach) })}
        />
        <NumberField
          label={copy.trimFrom}
          value={panel.trimFrom}
          onChange={(trimFrom) => onChange({ ...panel, trimFrom: Math.min(20, trimFrom) })}
        />
        <PointsField
          label={copy.outlier}
          value={panel.outlier}
          onChange={(outlier) => onChange({ ...panel, outlier })}
        />
      </Card>
    </>
  )
}
