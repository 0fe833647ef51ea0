import { View } from '@tarojs/components'
import { TextArea } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import './note-field.scss'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: string
  /** Points are so far down that it can't be left out. */
  readonly needed?: boolean
  readonly onInput: (note: string) => void
}

/** A sentence in the judge's own words (说明). */
export function NoteField({ label, hint, value, needed = false, onInput }: Props) {
  return (
    <View className="judge-note">
      <View className="judge-note-label">{label}</View>
      <TextArea
        short
        label={label}
        placeholder={hint}
        maxLength={100}
        value={value}
        onInput={onInput}
        wrong={needed ? copy.noteNeeded : undefined}
      />
    </View>
  )
}
