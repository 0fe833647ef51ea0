import { View } from '@tarojs/components'
import { Refused as CloudRefused, codeOf, say } from '#cloud'
import { Button, Notice, type Told, Trouble } from '#ui'
import { startCopy as copy } from '../copy'
import { go } from '../routes'
import './refused.scss'

/** The duel a refusal names, if it does: one's own, or the one not finished yet. */
function duelIn(error: unknown): string | undefined {
  const data: unknown = error instanceof CloudRefused ? error.data : undefined
  return typeof data === 'object' &&
    data !== null &&
    'duel' in data &&
    typeof data.duel === 'string'
    ? data.duel
    : undefined
}

/** Why a duel could not be opened or joined (被拒), with the way to the one that stands in between. */
export function Refused({ error, told, again }: { error: unknown; told: Told; again: () => void }) {
  if (error === null) return null
  if (codeOf(error) === 'NOT_BOUND') return <Trouble error={error} told={told} again={again} />
  const other = duelIn(error)
  return (
    <View className="duel-refused">
      <Notice icon={codeOf(error) === 'UNREACHABLE' ? 'no-network' : 'info'}>
        {say(error, told)}
      </Notice>
      {other !== undefined && (
        <Button kind="text" icon="chevron" onTap={() => go.duel(other)}>
          {copy.backTo}
        </Button>
      )}
    </View>
  )
}
