/** What a screen reader says about a part (读屏). */
export interface Spoken {
  /** The kind of control, in WAI-ARIA's words: `button`, `checkbox`, `radio`, `tab`, … */
  role?: string
  label?: string
  hidden?: boolean
  checked?: boolean
  selected?: boolean
  disabled?: boolean
}

/** WeChat's name for `role` differs; the rest of WAI-ARIA is the same there. */
const ROLE = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'

/**
 * The properties that say it, in WeChat and in a browser.
 * @example <View {...spoken({ role: 'button', label: '返回' })} />
 */
export function spoken({ role, ...states }: Spoken): Record<string, string> {
  const attributes: Record<string, string> = role === undefined ? {} : { [ROLE]: role }
  for (const [state, value] of Object.entries(states)) {
    if (value !== undefined) attributes[`aria-${state}`] = String(value)
  }
  return attributes
}
