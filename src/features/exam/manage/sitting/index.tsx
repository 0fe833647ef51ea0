import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import { Asked, Hero, Page, Stops } from '#ui'
import { kindNames, stageNames } from '../copy'
import type { Managed } from '../form/form'
import { useInside, useManaged } from '../queries'
import { refusals } from '../refusals'
import { spanText } from '../span-text'
import { stageOf } from '../stage'
import { copy } from './copy'
import { Desk } from './desk'
import { roadOf } from './road-of'

/** The organiser's desk for one sitting (组织者的一场). */
export default function SittingPage() {
  const { sitting = '' } = useRouter().params
  const query = useManaged(sitting)
  const board = query.data?.kind === 'round' && query.data.state !== 'draft' ? sitting : null
  const inside = useInside(board)
  const managed = query.data
  if (!managed)
    return (
      <Page title={copy.title}>
        <Asked query={query} told={refusals.manage}>
          {() => null}
        </Asked>
      </Page>
    )
  const state = inside.data?.head.state
  return (
    <Page title={copy.title} hero={<SittingHero managed={managed} board={state} />}>
      <Desk managed={managed} inside={inside} />
    </Page>
  )
}

type BoardState = 'live' | 'frozen' | 'revealed'

function SittingHero({ managed, board }: { managed: Managed; board: BoardState | undefined }) {
  const now = serverNow()
  const stage = stageOf(managed, now.getTime())
  return (
    <Hero
      above={`${kindNames[managed.kind]} · ${stageNames[stage]}`}
      title={managed.title}
      say={spanText(managed, now)}
    >
      {managed.state !== 'withdrawn' && <Stops stops={roadOf(managed, board, now.getTime())} />}
    </Hero>
  )
}
