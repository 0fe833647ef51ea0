/** One of several things to choose from. */
export interface Choice<K extends string> {
  key: K
  label: string
}

/** What a part that chooses one of several is asked for. */
export interface ChoiceProps<K extends string> {
  choices: readonly Choice<K>[]
  value: K
  onChange: (value: K) => void
}
