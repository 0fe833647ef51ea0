import Taro from '@tarojs/taro'
import type { Place } from './picked/picked-file'

/** Version in the key: a later shape must not be read as this one. */
const keyOf = (media: string): string => `media.place.1:${media}`

/** Where the file of an upload lies on this phone, for as long as the cloud does not have all of it. */
export const keptPlace = (media: string): Place | undefined =>
  Taro.getStorageSync<Place>(keyOf(media)) || undefined

export const keepPlace = (media: string, place: Place): void =>
  Taro.setStorageSync(keyOf(media), place)

export const forgetPlace = (media: string): void => Taro.removeStorageSync(keyOf(media))
