import { Input, View } from '@tarojs/components'
import { Button, Icon, spoken } from '#ui'
import { findCopy as copy } from '../../copy'
import './search-field.scss'

const MOST = 40

/** What the line to search by is asked for. */
export interface SearchFieldProps {
  typed: string
  onType: (typed: string) => void
  onSearch: () => void
}

/** Words to look for (查找): nothing is asked while they are typed, but with the key or the button. */
export function SearchField({ typed, onType, onSearch }: SearchFieldProps) {
  return (
    <View className="search-field">
      <View className="search-box">
        <Icon name="search" size={20} className="search-mark" />
        <Input
          className="ui-field-input"
          placeholderClass="ui-field-placeholder"
          value={typed}
          placeholder={copy.hint}
          maxlength={MOST}
          confirmType="search"
          onInput={(event) => onType(event.detail.value)}
          onConfirm={onSearch}
          {...spoken({ label: copy.words })}
        />
      </View>
      <Button kind="text" narrow onTap={onSearch}>
        {copy.find}
      </Button>
    </View>
  )
}
