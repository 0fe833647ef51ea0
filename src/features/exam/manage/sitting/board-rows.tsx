import { View } from '@tarojs/components'
import { useState } from 'react'
import { Asked, Card, Row, SectionTitle } from '#ui'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { copy } from './copy'
import type { DeskProps } from './desk'
import { Inside } from './inside'
import { ReopenSheet } from './reopen-sheet'

/** The board of a round (榜) with what a freeze hides, its hall page, and the way back after a reveal. */
export function BoardRows({ managed, inside }: DeskProps) {
  const [reopening, setReopening] = useState(false)
  const board = managed.sitting
  const revealed = inside.data?.head.state === 'revealed'
  return (
    <>
      <SectionTitle>{copy.board}</SectionTitle>
      <View className="sitting-inside">
        <Asked query={inside} told={refusals.inside}>
          {(found) => <Inside board={found} />}
        </Asked>
      </View>
      <Card>
        <Row
          icon="fullscreen"
          title={copy.hall}
          end={copy.hallSay}
          onTap={ways.hall(board, false)}
        />
        <Row
          icon="play"
          title={copy.rehearse}
          end={copy.rehearseSay}
          onTap={ways.hall(board, true)}
        />
        {revealed && <Row icon="review" title={copy.reopen} onTap={() => setReopening(true)} />}
      </Card>
      <ReopenSheet board={board} open={reopening} onClose={() => setReopening(false)} />
    </>
  )
}
