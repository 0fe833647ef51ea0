import { View } from '@tarojs/components'

/** Nothing stands here yet. */
export default function Page() {
  return <View />
}
