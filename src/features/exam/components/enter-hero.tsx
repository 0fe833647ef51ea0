import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button, Countdown, Hero, TimeLine, usePassed } from '#ui'
import { enterCopy as copy } from '../copy'
import { go } from '../routes'
import { type Shown, underWay } from '../shown'
import './enter-hero.scss'

type Entered = Reply<'exam', 'enter'>
type Next = NonNullable<Entered['next']>

/** Where the board stands still, on the line of the round. */
const frozen = ({ freezeAt }: Shown) =>
  freezeAt === null ? undefined : { at: freezeAt, what: copy.freeze }

function Begin({ shown, next, ready }: { shown: Shown; next: Next; ready: boolean }) {
  const begun = underWay(shown)
  const say = begun ? copy.goOnSay : copy.beginSay
  return (
    <>
      <Button kind="on-base" off={!ready} onTap={() => go.paperInstead(next.attempt)}>
        {begun ? copy.goOn : ready ? copy.begin : copy.beginAt(next.startAt)}
      </Button>
      <View className="enter-say">{ready ? say : copy.yourShare}</View>
    </>
  )
}

/** The waiting page's blue zone (候场): what it is, how long until one's own start, and the way in. */
export function EnterHero({ shown, next }: { shown: Shown; next: Next }) {
  const started = usePassed(next.startAt)
  const ready = started || underWay(shown) !== undefined
  return (
    <Hero above={copy.span(shown)} title={shown.title} say={copy.what(shown)}>
      <View className="enter-time">
        <View>
          <View className="enter-label">{ready ? copy.untilClose : copy.untilStart}</View>
          <Countdown until={ready ? shown.closesAt : next.startAt} />
        </View>
        <View className="enter-chances">
          <View className="enter-label">{copy.chances}</View>
          <View className="enter-chance">{copy.chancesLeft(shown)}</View>
        </View>
      </View>
      {ready && (
        <View className="enter-line">
          <TimeLine from={shown.opensAt} until={shown.closesAt} mark={frozen(shown)} />
        </View>
      )}
      <Begin shown={shown} next={next} ready={ready} />
    </Hero>
  )
}
