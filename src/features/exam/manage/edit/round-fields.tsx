import { Card, ChoiceLine, ListField } from '#ui'
import { flawAt } from '../form/flaws'
import { useSeasons } from '../queries'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'
import { FreezeFields } from './freeze-fields'

const tieBreaks = (['time', 'none'] as const).map((key) => ({ key, label: copy.tieBreaks[key] }))

/** What only a round has: season, tie-break, freeze (赛季、同分、封榜). */
export function RoundFields({ filling, saving }: FieldsProps) {
  const seasons = useSeasons(filling.form.kind === 'round').data?.seasons
  const { round } = filling.form
  const { setRound } = filling
  const none = seasons?.length === 0 ? { say: copy.noSeason } : {}
  return (
    <Card>
      <ListField
        label={copy.season}
        choices={(seasons ?? []).map(({ season, title }) => ({ key: season, label: title }))}
        value={round.season}
        onChange={(season) => setRound({ season })}
        none={copy.seasonNone}
        wrong={saving.gaps.season}
        {...none}
      />
      <ChoiceLine
        label={copy.tieBreak}
        choices={tieBreaks}
        value={round.tieBreak}
        onChange={(tieBreak) => setRound({ tieBreak })}
        wrong={flawAt(saving.flaws, 'packing')}
      />
      <FreezeFields filling={filling} saving={saving} />
    </Card>
  )
}
