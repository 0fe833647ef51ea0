import { useState } from 'react'
import { Field } from '../field/field'

/** What a number to fill in (数字) is asked for. */
export interface NumberFieldProps {
  label: string
  value: number
  onChange: (value: number) => void
  wrong?: string | undefined
}

const MOST_DIGITS = 4

/** A whole number; an empty line is 0, and stays empty while somebody writes. */
export function NumberField({ label, value, onChange, wrong }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value))
  const shown = Number(typed) === value ? typed : String(value)
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '')
    setTyped(digits)
    onChange(Number(digits))
  }
  return (
    <Field
      label={label}
      value={shown}
      onInput={type}
      type="number"
      maxLength={MOST_DIGITS}
      wrong={wrong}
    />
  )
}
