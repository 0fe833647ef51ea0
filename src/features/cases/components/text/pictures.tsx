import { Image, View } from '@tarojs/components'
import { spoken } from '#ui'
import type { Shown } from '../../copy'
import { useMedia } from '../../queries'
import './pictures.scss'

/** What the pictures of a case are asked for. */
export interface PicturesProps {
  of: string
  /** What each shows, in words. */
  shows: Shown['pictures']
}

/** The pictures of a case (图片), each over what it shows in words; the words are there before the picture. */
export function Pictures({ of, shows }: PicturesProps) {
  const addresses = useMedia(of).data?.pictures ?? []
  return (
    <View className="case-pictures">
      {shows.map((words, place) => {
        const address = addresses[place]
        return (
          <View key={words} className="case-picture">
            <View className="case-picture-frame" {...spoken({ role: 'img', label: words })}>
              {address && (
                <Image className="case-picture-image" src={address} mode="aspectFit" lazyLoad />
              )}
            </View>
            <View className="case-picture-words">{words}</View>
          </View>
        )
      })}
    </View>
  )
}
