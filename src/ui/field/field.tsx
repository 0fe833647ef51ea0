import { Input, View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './field.scss'

/** What a field (输入行) of a card is asked for. */
export interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  placeholder?: string
  maxLength?: number
  type?: 'text' | 'number' | 'idcard'
  /** What is not right about it, one sentence. */
  wrong?: string | undefined
}

/** A line to write on: its name before it, what is wrong beneath. */
export function Field(props: FieldProps) {
  const { label, value, onInput, placeholder = '', maxLength = 140, type = 'text', wrong } = props
  return (
    <View className={classes('ui-field', wrong !== undefined && 'is-wrong')}>
      <View className="ui-field-line">
        <View className="ui-field-label" {...spoken({ hidden: true })}>
          {label}
        </View>
        <Input
          className="ui-field-input"
          placeholderClass="ui-field-placeholder"
          value={value}
          placeholder={placeholder}
          maxlength={maxLength}
          type={type}
          onInput={(event) => onInput(event.detail.value)}
          {...spoken({ label })}
        />
      </View>
      {wrong !== undefined && (
        <View className="ui-field-wrong" {...spoken({ role: 'alert' })}>
          {wrong}
        </View>
      )}
    </View>
  )
}
