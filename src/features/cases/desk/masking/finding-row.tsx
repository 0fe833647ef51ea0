import { View } from '@tarojs/components'
import { Button, classes, Icon, spoken } from '#ui'
import { maskingCopy as copy, kindNames } from '../copy/masking'
import type { Found } from './masked'

/** What a row of a finding is asked for. */
export interface FindingRowProps {
  finding: Found
  /** Masks it as suggested. */
  onMask: () => void
  /** To other words, or why it stays. */
  onOpen: () => void
}

/** What was done about a finding, or what is suggested. */
export function saysOf({ state, how, said, suggested }: Found): string {
  if (state === 'explained') return copy.explained
  if (state === 'masked') return copy.masked(said || suggested)
  return how === null ? copy.maskWith(suggested) : copy.notHidden
}

/** One finding (一处): what it is, what stands in its place, masked by a tap. */
export function FindingRow({ finding, onMask, onOpen }: FindingRowProps) {
  const { kind, text, state } = finding
  const says = saysOf(finding)
  return (
    <View className="desk-finding">
      <View
        className="desk-finding-words"
        hoverClass="is-pressed"
        onClick={onOpen}
        {...spoken({ role: 'button', label: `${kindNames[kind]}，${text}，${says}` })}
      >
        <View className="desk-finding-kind">{kindNames[kind]}</View>
        <View className="desk-finding-text">{text}</View>
        <View className={classes('desk-finding-says', `is-${state}`)}>
          {state !== 'open' && <Icon name="check" size={16} />}
          <View>{says}</View>
        </View>
      </View>
      <Button kind="text" narrow onTap={state === 'open' ? onMask : onOpen}>
        {state === 'open' ? copy.mask : copy.change}
      </Button>
    </View>
  )
}
