import type { Reply } from '#contract/index'
import { ListField } from '#ui'
import { copy } from '../../copy/object'
import { useScore } from '../../pages/queries'
import type { Draft } from './draft'

/** What the field on one indicator is asked for; its unit is chosen. */
export interface IndicatorFieldProps {
  period: string
  draft: Draft
  onChange: (part: Pick<Draft, 'indicator'>) => void
}

const WHOLE = { key: '', label: copy.whole }

const indicatorsOf = ({ sections }: Reply<'honours', 'score'>) =>
  sections.flatMap(({ indicators }) =>
    indicators.map(({ indicator, name }) => ({ key: indicator, label: name })),
  )

/** Which indicator of the unit it is about; without its score an objection is about the whole. */
export function IndicatorField({ period, draft, onChange }: IndicatorFieldProps) {
  const { data } = useScore(period, draft.unit)
  if (data === undefined) return null
  return (
    <ListField
      label={copy.indicator}
      choices={[WHOLE, ...indicatorsOf(data)]}
      value={draft.indicator}
      none={copy.whole}
      onChange={(indicator) => onChange({ indicator })}
    />
  )
}
