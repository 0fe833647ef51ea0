import { View } from '@tarojs/components'
import { maskingCopy as copy } from '../copy/masking'
import { readFields } from './fields'
import type { Masked } from './masked'

/** The case as reviewers and readers will see it (遮好的样子). */
export function Preview({ masked }: { masked: Masked }) {
  return (
    <View className="desk-preview">
      <View className="desk-preview-say">{copy.afterSay}</View>
      {readFields(masked.after).map(({ name, texts }) => (
        <View key={name} className="desk-preview-field">
          <View className="desk-preview-name">{name}</View>
          <View className="desk-preview-text">{texts.map(({ text }) => text).join('\n')}</View>
        </View>
      ))}
    </View>
  )
}
