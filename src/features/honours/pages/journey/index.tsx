import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Chips, EmptyState, Page, usePull } from '#ui'
import { TileMap } from '../../components/journey/tile-map'
import { FlagTimeLine } from '../../components/journey/time-line'
import { copy, refusals } from '../../copy/journey'
import { groupChoices, groupOf } from '../../groups'
import { cityPlace } from '../../unit-place'
import { useJourney } from '../queries'

/** Where the flag of a group has been (`?group=`): a map of the cities, and all stops with their handovers. */
export default function JourneyPage() {
  const { group: asked } = useRouter().params
  const [group, setGroup] = useState(() => groupOf(asked))
  const query = useJourney(group)
  usePull(query.refetch)
  return (
    <Page title={copy.title}>
      <Chips choices={groupChoices} value={group} onChange={setGroup} />
      <Asked query={query} told={refusals}>
        {(journey) => <Journey journey={journey} />}
      </Asked>
    </Page>
  )
}

function Journey({ journey: { stops, cities } }: { journey: Reply<'honours', 'journey'> }) {
  const [newest] = stops
  if (newest === undefined) return <EmptyState drawing="flag" head={copy.none} say={copy.noneSay} />
  return (
    <View>
      <TileMap cities={cities} here={cityPlace(newest.city)} />
      <FlagTimeLine stops={stops} />
    </View>
  )
}
