import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { levelsOf, spoken } from '#ui'
import { copy } from '../../copy/score'
import './score-head.scss'

type Score = Reply<'honours', 'score'>

/** What the head of a page on a score is asked for. */
export interface ScoreHeadProps {
  score: Score
  now: Date
  /** What stands large: the total, or what a section has of how much. */
  figure: string | undefined
  most?: string | undefined
}

/** Whose score (得分) this is, of which period, and what it comes to. */
export function ScoreHead({ score, now, figure, most }: ScoreHeadProps) {
  const { name, parentName, rank, total, vetoes } = score
  const noTotal = total === null ? copy.noTotal : copy.unranked
  const unranked = vetoes.length > 0 ? copy.barred : noTotal
  const running = score.state === 'running'
  return (
    <View className="flag-score">
      <View>{running ? `${copy.head(score)}，${copy.asOf(score, now)}` : copy.head(score)}</View>
      <View className="flag-score-line">
        <View className="flag-score-name" {...spoken({ role: 'heading', label: name })}>
          {levelsOf(name).map((level) => (
            <View key={level}>{level}</View>
          ))}
        </View>
        {figure !== undefined && (
          <View className="flag-score-total">
            {figure}
            {most !== undefined && <View className="flag-score-most">{`/ ${most}`}</View>}
          </View>
        )}
      </View>
      <View className="flag-score-line">
        <View>{parentName}</View>
        <View>{rank === null ? unranked : copy.rank(rank)}</View>
      </View>
    </View>
  )
}
