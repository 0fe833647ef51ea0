import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button, Hero, Icon, Lane, spoken, WeekStrip } from '#ui'
import { todayCopy as copy } from '../copy'
import { type Progress, useProgress } from '../progress'
import { go } from '../routes'
import './today-hero.scss'

type Today = Reply<'study', 'today'>

function Action({ progress }: { progress: Progress }) {
  const { set, answered, kept, next } = progress
  if (next === undefined) {
    return (
      <Button kind="on-base" onTap={() => (kept > 0 ? go.question(set.id) : go.result(set.id))}>
        {copy.seeResult}
      </Button>
    )
  }
  return (
    <Button kind="on-base" onTap={() => go.question(set.id)}>
      {answered + kept === 0 ? copy.start : copy.goOn(next + 1)}
    </Button>
  )
}

function sayOf({ set, answered, kept, next }: Progress): string {
  if (kept > 0) return copy.kept(kept)
  if (next === undefined) {
    return copy.done(
      set.answers.filter(({ verdict }) => verdict.right).length,
      set.questions.length,
    )
  }
  return answered === 0 ? copy.what(set) : copy.goingOn(set.questions.length - answered)
}

/** The deep-blue zone of 学法: the day's one thing to do, and the road of the last days. */
export function TodayHero({ today }: { today: Today }) {
  const progress = useProgress(today.set.id) ?? { set: today.set, answered: 0, kept: 0, next: 0 }
  const { set, answered, kept, next } = progress
  const finished = next === undefined && kept === 0
  return (
    <>
      <Hero
        large
        above={copy.date(today.today)}
        title={finished ? copy.finished : copy.headline(set)}
        say={sayOf(progress)}
      >
        <View className="today-lane">
          <Lane
            onBase
            count={set.questions.length}
            past={answered + kept}
            now={answered + kept > 0}
          />
        </View>
        <Action progress={progress} />
      </Hero>
      <View className="today-streak">
        <View className="today-streak-head">
          <View>{copy.streak(today.streak.days)}</View>
          <View
            className="today-streak-more"
            hoverClass="is-pressed"
            onClick={go.calendar}
            {...spoken({ role: 'button', label: copy.calendar(today) })}
          >
            {copy.calendar(today)}
            <Icon name="chevron" size={16} />
          </View>
        </View>
        <WeekStrip days={today.streak.strip} today={today.today} streak={today.streak.days} />
      </View>
    </>
  )
}
