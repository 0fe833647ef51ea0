import { Switch } from '../switch/switch'
import { Line } from './line'

/** What a line with a switch is asked for. */
export interface SwitchLineProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
  say?: string
}

/** Yes or no (开关行), with what it means. */
export function SwitchLine({ label, on, onChange, say }: SwitchLineProps) {
  return (
    <Line label={label} {...(say !== undefined && { say })}>
      <Switch label={label} on={on} onChange={onChange} />
    </Line>
  )
}
