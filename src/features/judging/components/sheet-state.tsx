import { View } from '@tarojs/components'
import { Icon, type IconName, spoken } from '#ui'
import { sheetCopy as copy } from '../copy/sheet'
import type { Scored } from './scored'
import './sheet-state.scss'

interface Said {
  readonly icon: IconName
  readonly head: string
  readonly say: string
}

/** What is true of a sheet that can't be marked: 已送达 only after the cloud said so. */
function saidOf({ standing, own, draft, entrant }: Scored): Said {
  if (draft.end?.kind === 'signed')
    return { icon: 'no-network', head: copy.waiting(draft.end.at), say: copy.waitingSay }
  if (standing === 'received' && own)
    return { icon: 'received', head: copy.received(own.at), say: copy.receivedSay }
  if (entrant.ownUnit) return { icon: 'eye-off', head: copy.away, say: copy.awaySay }
  if (entrant.withdrawn) return { icon: 'cross', head: copy.withdrawn, say: copy.withdrawnSay }
  return { icon: 'lock', head: copy.out, say: copy.outSay }
}

/** In large letters: where a sheet is, or why there is none to be marked. */
export function SheetState({ scored }: { scored: Scored }) {
  const { icon, head, say } = saidOf(scored)
  return (
    <View className="judge-state" {...spoken({ role: 'status', label: `${head}，${say}` })}>
      <View className="judge-state-head">
        <Icon name={icon} size={27} />
        <View>{head}</View>
      </View>
      <View className="judge-state-say">{say}</View>
    </View>
  )
}
