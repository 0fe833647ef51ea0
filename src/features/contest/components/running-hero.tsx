import { View } from '@tarojs/components'
import { Button, Countdown, Hero, TimeLine, usePassed } from '#ui'
import { toBoard } from '../../boards'
import { chancesLeft, examWays, lastHandedIn, type Shown, underWay } from '../../exam'
import { copy } from '../copy'
import './running-hero.scss'

function TimeAndChance({ shown }: { shown: Shown }) {
  const begun = underWay(shown)
  const ends = begun?.endsAt ?? null
  return (
    <View className="running-time">
      <View>
        <View className="running-label">{ends === null ? copy.untilClose : copy.untilEnd}</View>
        <Countdown until={ends ?? shown.closesAt} />
      </View>
      <View className="running-chances">
        <View className="running-label">{copy.chances}</View>
        <View className="running-chance">{begun ? copy.answering : copy.chance(shown)}</View>
      </View>
    </View>
  )
}

/** The one thing to do: on with it, in at the door, or what one handed in. */
function Action({ shown }: { shown: Shown }) {
  const begun = underWay(shown)
  const last = lastHandedIn(shown)
  if (begun)
    return (
      <Button kind="on-base" onTap={() => examWays.paper(begun.attempt)}>
        {copy.goOn}
      </Button>
    )
  if (chancesLeft(shown) > 0)
    return (
      <Button kind="on-base" onTap={() => examWays.enter(shown.sitting)}>
        {last ? copy.again : copy.enter}
      </Button>
    )
  return last ? (
    <Button kind="on-base" onTap={() => examWays.result(last.attempt)}>
      {copy.myResult}
    </Button>
  ) : null
}

function BoardWay({ shown: { board, freezeAt } }: { shown: Shown }) {
  const frozen = usePassed(freezeAt ?? Number.POSITIVE_INFINITY)
  if (board === null) return null
  return (
    <View className="running-board">
      {frozen && freezeAt !== null && (
        <View className="running-frozen">{copy.frozen(freezeAt)}</View>
      )}
      <Button kind="text-on-base" icon="chevron" onTap={() => toBoard(board)}>
        {frozen ? copy.frozenBoard : copy.board}
      </Button>
    </View>
  )
}

/** A round under way (正在进行): how long it lasts, the way in, the board. */
export function RunningHero({ shown, above }: { shown: Shown; above: string }) {
  const { opensAt, closesAt, freezeAt } = shown
  const mark = freezeAt === null ? undefined : { at: freezeAt, what: copy.freeze }
  return (
    <Hero above={above} title={shown.title} say={copy.what(shown)}>
      <TimeAndChance shown={shown} />
      <View className="running-line">
        <TimeLine from={opensAt} until={closesAt} mark={mark} />
      </View>
      <Action shown={shown} />
      <BoardWay shown={shown} />
    </Hero>
  )
}
