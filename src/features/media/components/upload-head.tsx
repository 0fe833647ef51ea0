import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '#ui'

/** A line that says where an upload stands, with a word or a number at its end. */
export function UploadHead({ children, end }: { children: string; end?: ReactNode }) {
  return (
    <View className="upload-head">
      <View className="upload-fact" {...spoken({ role: 'status' })}>
        {children}
      </View>
      {end !== undefined && <View className="upload-end">{end}</View>}
    </View>
  )
}
