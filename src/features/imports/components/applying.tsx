import { View } from '@tarojs/components'
import { Card } from '#ui'
import { UploadRoad } from '../../media'
import { importCopy as copy } from '../copy'
import type { Import } from '../queries'
import './file-card.scss'

/** How far it is (进度); it goes on whether somebody looks or not. */
export function Applying({ of: { done, of } }: { of: Import }) {
  const said = copy.progress(done, of)
  return (
    <Card padded>
      <View className="import-file">
        <View className="import-file-name">{said}</View>
        <UploadRoad
          percent={of === 0 ? 100 : Math.floor((100 * done) / of)}
          state="moves"
          said={said}
        />
        <View className="import-file-say">{copy.applyingSay}</View>
      </View>
    </Card>
  )
}
