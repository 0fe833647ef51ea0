import { useState } from 'react'
import { Field } from '#ui'

/** What a number with decimals to fill in (分值) is asked for; hundredths. */
export interface PointsFieldProps {
  label: string
  value: number
  onChange: (value: number) => void
  most?: number
}

const MOST_LETTERS = 7

/** Points as people write them, such as 0.5; an empty line is 0, and stays empty while somebody writes. */
export function PointsField({ label, value, onChange, most = 100_000 }: PointsFieldProps) {
  const [typed, setTyped] = useState(String(value / 100))
  const read = (text: string) => Math.min(most, Math.round(Number(text) * 100))
  const type = (text: string) => {
    const [whole = '', decimals] = text.replace(/[^\d.]/g, '').split('.')
    const clean = decimals === undefined ? whole : `${whole}.${decimals.slice(0, 2)}`
    setTyped(clean)
    onChange(read(clean))
  }
  const shown = read(typed) === value ? typed : String(value / 100)
  return <Field label={label} value={shown} onInput={type} maxLength={MOST_LETTERS} />
}
