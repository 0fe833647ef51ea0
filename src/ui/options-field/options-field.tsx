import { View } from '@tarojs/components'
import { marked, type QuestionType } from '#domain/bank'
import { Button } from '../button/button'
import { Card } from '../card/card'
import { TextArea } from '../field/text-area'
import { SwitchLine } from '../form/switch-line'
import { copy } from './copy'
import './options-field.scss'

/** An option that is being written. */
export interface WrittenOption {
  readonly text: string
  readonly right: boolean
  readonly note?: string | null | undefined
}

/** What the options of a question (选项) are asked for. */
export interface OptionsFieldProps<T extends WrittenOption> {
  type: QuestionType
  options: readonly T[]
  /** An option nobody wrote yet. */
  blank: T
  onChange: (options: readonly T[]) => void
  /** In characters. */
  longest?: { readonly text: number; readonly note: number }
}

const LEAST = 3
const MOST = 6
const LONGEST = { text: 80, note: 120 }

/** The options (选项): which are right, and of a wrong one why. */
export function OptionsField<T extends WrittenOption>(props: OptionsFieldProps<T>) {
  const { type, options, blank, onChange, longest = LONGEST } = props
  const fixed = type === 'judgement'
  // An option has no name of its own, and two may say the same: it is its place.
  const keys = options.map((_, place) => `option-${place}`)
  return (
    <>
      {options.map((option, place) => (
        <OptionCard
          key={keys[place]}
          name={copy.option(place + 1)}
          option={option}
          fixed={fixed}
          longest={longest}
          onMark={() => onChange(marked(type, options, place))}
          onChange={(changed) =>
            onChange(options.map((one, at) => (at === place ? { ...one, ...changed } : one)))
          }
          onRemove={
            !fixed && options.length > LEAST
              ? () => onChange(options.filter((_, at) => at !== place))
              : undefined
          }
        />
      ))}
      {!fixed && options.length < MOST && (
        <Button kind="quiet" onTap={() => onChange([...options, blank])}>
          {copy.add}
        </Button>
      )}
    </>
  )
}

interface OptionCardProps {
  name: string
  option: WrittenOption
  /** 对 and 错 are no words of the author's. */
  fixed: boolean
  longest: { readonly text: number; readonly note: number }
  onMark: () => void
  onChange: (changed: { text: string } | { note: string }) => void
  onRemove: (() => void) | undefined
}

function OptionCard(props: OptionCardProps) {
  const { name, option, fixed, longest, onMark, onChange, onRemove } = props
  const { text, right, note } = option
  return (
    <Card padded>
      {!fixed && <View className="ui-label">{name}</View>}
      {!fixed && (
        <TextArea
          label={name}
          value={text}
          onInput={(typed) => onChange({ text: typed })}
          placeholder={copy.optionExample}
          maxLength={longest.text}
          short
        />
      )}
      <SwitchLine label={fixed ? text : copy.right} on={right} onChange={onMark} />
      {!right && (
        <View className="ui-option-note">
          <TextArea
            label={copy.note}
            value={note ?? ''}
            onInput={(typed) => onChange({ note: typed })}
            placeholder={`${copy.note}，${copy.noteExample}`}
            maxLength={longest.note}
            short
          />
        </View>
      )}
      {onRemove && (
        <Button kind="text" narrow onTap={onRemove}>
          {copy.remove}
        </Button>
      )}
    </Card>
  )
}
