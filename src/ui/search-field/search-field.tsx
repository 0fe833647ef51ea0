import { Input, View } from '@tarojs/components'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './search-field.scss'

const MOST = 40

/** What the line to search by is asked for. */
export interface SearchFieldProps {
  typed: string
  onType: (typed: string) => void
  onSearch: () => void
  /** What can be looked for, while nothing is typed. */
  hint: string
  /** What a screen reader calls the line. */
  label: string
  /** The button's word. */
  does: string
}

/** Words to look for (查找): nothing is asked while they are typed, but with the key or the button. */
export function SearchField({ typed, onType, onSearch, hint, label, does }: SearchFieldProps) {
  return (
    <View className="search-field">
      <View className="search-box">
        <Icon name="search" size={20} className="search-mark" />
        <Input
          className="ui-field-input"
          placeholderClass="ui-field-placeholder"
          value={typed}
          placeholder={hint}
          maxlength={MOST}
          confirmType="search"
          onInput={(event) => onType(event.detail.value)}
          onConfirm={onSearch}
          {...spoken({ label })}
        />
      </View>
      <Button kind="text" narrow onTap={onSearch}>
        {does}
      </Button>
    </View>
  )
}
