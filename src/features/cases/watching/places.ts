import Taro from '@tarojs/taro'
import { localOpenid } from '#cloud'
import type { LocalPlace } from '#domain/cases'

/** Version in the key: a later shape must not be read as this one. */
const key = () => `cases.places.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`

/** So many videos a phone remembers its place in. */
const MOST = 30

interface Kept extends LocalPlace {
  readonly case: string
}
const places = (): readonly Kept[] => Taro.getStorageSync<Kept[]>(key()) || []

/** Where this phone stood in a case's video; null when it knows nothing of it. */
export const placeIn = (id: string): LocalPlace | null =>
  places().find((kept) => kept.case === id) ?? null

/** Remembers where this phone stands; the videos touched last before others. */
export function keepPlace(id: string, place: LocalPlace): void {
  const others = places().filter((kept) => kept.case !== id)
  Taro.setStorageSync(key(), [{ case: id, ...place }, ...others].slice(0, MOST))
}
