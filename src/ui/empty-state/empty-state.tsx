import { View } from '@tarojs/components'
import { Button } from '../button/button'
import type { Tap } from '../button/use-once'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './empty-state.scss'

/** A way on: what it says and what it does. */
export interface WayOn {
  label: string
  onTap: Tap
  /** Outlined: possible, but not what most will want. */
  quiet?: boolean
}

/** What an empty page (空、离线、被拒) is asked for. */
export interface EmptyStateProps {
  /** The road's end: arrived, dashed towards the mast, or a barrier; or a road of its own. */
  drawing: 'arrived' | 'no-network' | 'barrier' | 'contest' | 'cases' | 'flag'
  /** One sentence of fact. */
  head: string
  /** One of what next; a line break (\n) is kept. */
  say: string
  /** One button. */
  way?: WayOn | undefined
  /** A second way, in words only. */
  other?: WayOn | undefined
}

/** Instead of content: a drawing of the road, a fact, what next, one button. */
export function EmptyState({ drawing, head, say, way, other }: EmptyStateProps) {
  return (
    <View className="ui-empty">
      <View
        className={classes('ui-empty-drawing', `is-${drawing}`)}
        {...spoken({ hidden: true })}
      />
      <View className="ui-empty-head" {...spoken({ role: 'heading' })}>
        {head}
      </View>
      <View className="ui-empty-say">{say}</View>
      {way !== undefined && (
        <View className="ui-empty-way">
          <Button kind={way.quiet ? 'quiet' : 'primary'} onTap={way.onTap}>
            {way.label}
          </Button>
        </View>
      )}
      {other !== undefined && (
        <Button kind="text" onTap={other.onTap}>
          {other.label}
        </Button>
      )}
    </View>
  )
}
