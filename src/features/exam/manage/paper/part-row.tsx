import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { DOMAIN_NAMES, TYPE_NAMES } from '#domain/bank'
import { classes, Icon, spoken } from '#ui'
import { difficultyNames } from '../copy'
import type { Part } from '../form/form'
import { copy } from './copy'

type Count = Reply<'exam', 'count'>['parts'][number]

/** What a random part's row is asked for. */
export interface PartRowProps {
  part: Part
  lawName: string | null
  count: Count | undefined
  onTap: () => void
}

function aboutOf(part: Part, lawName: string | null): string {
  const domain = part.domain === null ? copy.anyDomain : DOMAIN_NAMES[part.domain]
  const difficulty = part.difficulty === null ? undefined : difficultyNames[part.difficulty - 1]
  const law = lawName === null ? undefined : `《${lawName}》`
  return [domain, law, TYPE_NAMES[part.type], difficulty].filter(Boolean).join(' · ')
}

/** A random part (一组题): what is drawn, how many, and whether the bank has them. */
export function PartRow({ part, lawName, count, onTap }: PartRowProps) {
  const title = copy.line(part.count, part.points)
  const about = aboutOf(part, lawName)
  return (
    <View
      className="paper-part"
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label: `${title}，${about}` })}
    >
      <View className="paper-part-words">
        <View className="paper-part-title">{title}</View>
        <View className="paper-part-say">{about}</View>
        <BankCount count={count} />
      </View>
      <Icon name="chevron" size={20} />
    </View>
  )
}

function BankCount({ count }: { count: Count | undefined }) {
  if (count === undefined) return <View className="paper-count">{copy.counting}</View>
  const short = count.found < count.wanted
  return (
    <View className={classes('paper-count', short && 'is-short')}>
      {short && <Icon name="info" size={16} />}
      {short ? copy.short(count.wanted, count.found) : copy.enough(count.found)}
    </View>
  )
}
