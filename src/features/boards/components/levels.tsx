import { View } from '@tarojs/components'
import { LEVELS, type Level } from '#domain/boards'
import { Button, Chips } from '#ui'
import { copy } from '../copy/board'
import './levels.scss'

/** What the line above a board of units is asked for. */
export interface LevelsProps {
  level: Level
  onLevel: (level: Level) => void
  onHow: () => void
}

const choices = LEVELS.map((key) => ({ key, label: copy.levels[key] }))

/** Which units compete, and in one line why their sizes don't matter. */
export function Levels({ level, onLevel, onHow }: LevelsProps) {
  return (
    <View className="board-levels">
      <Chips choices={choices} value={level} onChange={onLevel} />
      <View className="board-fair">
        <View className="board-fair-say">{copy.fair}</View>
        <Button kind="text" narrow icon="chevron" onTap={onHow}>
          {copy.how}
        </Button>
      </View>
    </View>
  )
}
