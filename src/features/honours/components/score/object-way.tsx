import type { Reply } from '#contract/index'
import { Button } from '#ui'
import { copy } from '../../copy/score'
import { go } from '../../routes'

/** What the way to an objection is asked for. */
export interface ObjectWayProps {
  score: Reply<'honours', 'score'>
  /** What it is about; the whole score unless told. */
  indicator?: string | undefined
}

/** To an objection (提异议), while the public notice is open. */
export function ObjectWay({ score, indicator }: ObjectWayProps) {
  const { period, unit, group, state } = score
  if (state !== 'notice') return null
  const about = { unit, group, ...(indicator !== undefined && { indicator }) }
  return (
    <Button kind="text" onTap={() => go.object(period, about)}>
      {copy.object}
    </Button>
  )
}
