import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { addDays } from '#domain/beijing-day'
import { Hero, WeekStrip } from '#ui'
import { resultCopy as copy, todayCopy } from '../copy'
import { ResultMarks } from './result-marks'
import './today-hero.scss'

type Result = Reply<'study', 'result'>

/** The deep-blue zone of a result: what came of the set, and the road with tomorrow ahead. */
export function ResultHero({ result }: { result: Result }) {
  const { streak, today, set } = result
  const strip = [...streak.strip.slice(1), { day: addDays(today, 1), mark: null }]
  return (
    <>
      <Hero title={copy.headline(result)} say={copy.say(result)}>
        <ResultMarks set={set} />
      </Hero>
      <View className="today-streak">
        <View className="today-streak-head">{todayCopy.streak(streak.days)}</View>
        <WeekStrip days={strip} today={today} streak={streak.days} />
      </View>
    </>
  )
}
