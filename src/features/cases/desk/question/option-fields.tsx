import { View } from '@tarojs/components'
import { Button, Card, SwitchLine, TextArea } from '#ui'
import { questionCopy as copy, examples } from '../copy/sections'
import type { DraftQuestion } from '../draft/draft'
import { replaced, without } from '../draft/list'
import type { QuestionProps } from './index'
import { marked } from './new-question'

type Option = DraftQuestion['options'][number]

const LEAST = 3
const MOST = 6

/** The options (选项): which are right, and of a wrong one why. */
export function OptionFields({ question, put }: QuestionProps) {
  const { options, type } = question
  const fixed = type === 'judgement'
  const set = (changed: Option[]) => put({ ...question, options: changed })
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
          onMark={() => put(marked(question, place))}
          onChange={(changed) => set(replaced(options, place, changed))}
          onRemove={
            !fixed && options.length > LEAST ? () => set(without(options, place)) : undefined
          }
        />
      ))}
      {!fixed && options.length < MOST && (
        <Button kind="quiet" onTap={() => set([...options, { text: '', right: false }])}>
          {copy.addOption}
        </Button>
      )}
    </>
  )
}

interface OptionCardProps {
  name: string
  option: Option
  /** 对 and 不对 are no words of the author's. */
  fixed: boolean
  onMark: () => void
  onChange: (option: Option) => void
  onRemove: (() => void) | undefined
}

function OptionCard({ name, option, fixed, onMark, onChange, onRemove }: OptionCardProps) {
  const { text, right, note = '' } = option
  return (
    <Card padded>
      {!fixed && <View className="desk-label">{name}</View>}
      {!fixed && (
        <TextArea
          label={name}
          value={text}
          onInput={(typed) => onChange({ ...option, text: typed })}
          placeholder={examples.option}
          maxLength={80}
          short
        />
      )}
      <SwitchLine label={fixed ? text : copy.right} on={right} onChange={onMark} />
      {!right && !fixed && (
        <View className="desk-option-note">
          <TextArea
            label={copy.note}
            value={note}
            onInput={(typed) => onChange({ ...option, note: typed })}
            placeholder={`${copy.note}，${examples.note}`}
            maxLength={120}
            short
          />
        </View>
      )}
      {onRemove && (
        <Button kind="text" narrow onTap={onRemove}>
          {copy.removeOption}
        </Button>
      )}
    </Card>
  )
}
