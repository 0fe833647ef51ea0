import { Textarea, View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './field.scss'

/** What a field of several lines (多行输入) is asked for. */
export interface TextAreaProps {
  label: string
  value: string
  onInput: (value: string) => void
  placeholder?: string
  maxLength: number
  /** The person has stopped writing. */
  onBlur?: () => void
  /** Room for a sentence or two; grows as it is filled. */
  short?: boolean
  /** Without the count of characters, where nobody writes that many by hand. */
  uncounted?: boolean
  wrong?: string | undefined
}

/** Room to write, with how much of it is used. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onInput, placeholder = '', maxLength, onBlur, wrong } = props
  const { short = false, uncounted = false } = props
  return (
    <View className="ui-field is-tall">
      <Textarea
        className={classes('ui-field-area', short && 'is-short')}
        placeholderClass="ui-field-placeholder"
        value={value}
        placeholder={placeholder}
        maxlength={maxLength}
        autoHeight
        onInput={(event) => onInput(event.detail.value)}
        {...(onBlur && { onBlur })}
        {...spoken({ label })}
      />
      {!uncounted && <View className="ui-field-count">{`${value.length} / ${maxLength}`}</View>}
      {wrong !== undefined && (
        <View className="ui-field-wrong" {...spoken({ role: 'alert' })}>
          {wrong}
        </View>
      )}
    </View>
  )
}
