import { Chips, Field } from '#ui'
import { copy } from '../copy'
import './reason.scss'
import { View } from '@tarojs/components'

/** What the reason for a change is asked for. */
export interface ReasonProps {
  value: string
  onInput: (value: string) => void
  /** Usual ones, to be tapped instead of typed. */
  usual?: readonly string[]
  /** Whether a try without reason was made. */
  tried: boolean
}

/** Why something is changed (原因): kept in the audit log, so it can't be left out. */
export function Reason({ value, onInput, usual = [], tried }: ReasonProps) {
  const missing = tried && value.trim() === ''
  return (
    <View className="reason">
      {usual.length > 0 && (
        <Chips
          choices={usual.map((text) => ({ key: text, label: text }))}
          value={value}
          onChange={onInput}
        />
      )}
      <Field
        label={copy.reason}
        value={value}
        onInput={onInput}
        placeholder={copy.reasonHint}
        maxLength={100}
        wrong={missing ? copy.reasonMissing : undefined}
      />
    </View>
  )
}
