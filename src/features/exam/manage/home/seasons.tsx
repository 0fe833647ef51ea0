import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, fullDateText, Row, SectionTitle } from '#ui'
import { copy } from '../copy'
import { useSeasons } from '../queries'
import { refusals } from '../refusals'
import { SeasonSheet } from './season-sheet'

export type Season = Reply<'contest', 'seasons'>['seasons'][number]

/** The seasons (赛季) rounds are put into, and the way to a new one. */
export function Seasons() {
  const query = useSeasons(true)
  const [editing, setEditing] = useState<Season | 'new'>()
  const add = (
    <Button kind="text" narrow onTap={() => setEditing('new')}>
      {copy.newSeason}
    </Button>
  )
  return (
    <>
      <SectionTitle end={add}>{copy.seasons}</SectionTitle>
      <Asked query={query} told={refusals.seasons}>
        {({ seasons }) => <SeasonRows seasons={seasons} onTap={setEditing} />}
      </Asked>
      {editing !== undefined && (
        <SeasonSheet
          season={editing === 'new' ? null : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  )
}

interface SeasonRowsProps {
  seasons: readonly Season[]
  onTap: (season: Season) => void
}

function SeasonRows({ seasons, onTap }: SeasonRowsProps) {
  if (seasons.length === 0) return <View className="manage-no-season">{copy.noSeason}</View>
  return (
    <Card>
      {seasons.map((season) => (
        <Row
          key={season.season}
          title={season.title}
          sub={copy.days(fullDateText(season.from), fullDateText(season.until))}
          onTap={() => onTap(season)}
        />
      ))}
    </Card>
  )
}
