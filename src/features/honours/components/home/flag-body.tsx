import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { Skeleton } from '#ui'
import { copy, noticeBanner } from '../../copy/home'
import { go } from '../../routes'
import { GapCard } from '../gap/gap-card'
import { FlagRoad } from '../road/flag-road'
import { Stale } from '../stale'
import { NoticeBanner } from './notice-banner'
import { Ways } from './ways'
import { Why } from './why'

/** What the tab is asked for beneath the flag. */
export interface FlagBodyProps {
  /** Undefined until known. */
  flag: Reply<'honours', 'flag'> | undefined
  /** What is shown was seen before, and could not be asked again. */
  stale: boolean
}

/** Why they hold it, how near we are, where it has been. */
export function FlagBody({ flag, stale }: FlagBodyProps) {
  if (flag === undefined) return <Skeleton of="rows" count={6} />
  const { group, holder, running, notice, journey } = flag
  const now = serverNow()
  return (
    <>
      {stale && <Stale at={flag.now} now={now} />}
      {notice !== null && (
        <NoticeBanner onTap={() => go.notice(notice.period)}>
          {noticeBanner(notice, beijingDayOf(now))}
        </NoticeBanner>
      )}
      {holder !== null && <Why score={holder.score} />}
      {running === null ? (
        <View className="flag-never">{copy.nothingRuns}</View>
      ) : (
        <GapCard running={running} now={now} onMore={() => go.near(group)} />
      )}
      {journey.length > 0 && <FlagRoad flag={flag} onOpen={() => go.journey(group)} />}
      <View className="flag-never">{copy.never}</View>
      <Ways flag={flag} />
    </>
  )
}
