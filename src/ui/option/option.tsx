import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import { LawText } from '../law/law-text'
import { spoken } from '../spoken'
import './option.scss'

/**
 * How an option (选项) stands: before the answer open or chosen; after it right, wrong, missed
 * (漏选: right but not chosen) or the rest.
 */
export type OptionState = 'open' | 'chosen' | 'right' | 'wrong' | 'missed' | 'rest'

/** What an option is asked for. It has no letter, since options are shuffled. */
export interface OptionProps {
  text: string
  state: OptionState
  /** One answer is a circle, several are boxes. */
  kind: 'single' | 'multiple'
  /** After a wrong choice the right fact, e.g. `应在七日内`. */
  fact?: string | undefined
  /** Beneath the rest, e.g. who else chose it. */
  also?: string | undefined
  /** Close to the next before the answer as well. */
  compact?: boolean
  onTap?: (() => void) | undefined
}

const icons: Partial<Record<OptionState, IconName>> = {
  chosen: 'check',
  right: 'check',
  wrong: 'cross',
  missed: 'check',
}

function verdictOf(state: OptionState, fact: string | undefined): string | undefined {
  if (state === 'right') return '选对了'
  if (state === 'missed') return '这项也对，没选上'
  if (state === 'wrong') return fact === undefined ? '不对' : `不对，${fact}`
  return undefined
}

/** A whole row to tap. Its state is a shape, a word and a colour, never a colour alone. */
export function Option({ text, state, kind, fact, also, compact = false, onTap }: OptionProps) {
  const icon = icons[state]
  const verdict = verdictOf(state, fact)
  const answered = state !== 'open' && state !== 'chosen'
  const closer = answered ? 'is-answered' : compact && 'is-compact'
  const said = {
    role: kind === 'single' ? 'radio' : 'checkbox',
    label: [text, verdict, also].filter((words) => words !== undefined).join('，'),
    checked: state === 'chosen' || state === 'right' || state === 'wrong',
    disabled: answered,
  }
  return (
    <View
      className={classes('ui-option', `is-${state}`, `is-${kind}`, closer)}
      hoverClass={answered ? 'none' : 'is-pressed'}
      {...(onTap && !answered && { onClick: onTap })}
      {...spoken(said)}
    >
      <View className="ui-option-box">{icon !== undefined && <Icon name={icon} size={18} />}</View>
      <View className="ui-option-words">
        <LawText>{text}</LawText>
        {verdict !== undefined && <View className="ui-option-verdict">{verdict}</View>}
        {also !== undefined && <View className="ui-option-also">{also}</View>}
      </View>
    </View>
  )
}
