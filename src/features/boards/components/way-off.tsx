import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, classes, RankCut } from '#ui'
import { awayCopy, copy } from '../copy/board'
import { AwaySheet } from './away-sheet'
import './rows.scss'

/** The line below the first: how many stand between them and me, and the quiet way off the board. */
export function WayOff({ between }: { between: number | null }) {
  const [asking, setAsking] = useState(false)
  return (
    <View className={classes('board-line', between === 0 && 'is-alone')}>
      {between !== 0 && <RankCut>{copy.between(between)}</RankCut>}
      <Button kind="text" narrow onTap={() => setAsking(true)}>
        {awayCopy.leave}
      </Button>
      <AwaySheet away={false} open={asking} onClose={() => setAsking(false)} />
    </View>
  )
}
