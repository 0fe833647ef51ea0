import Taro from '@tarojs/taro'
import { localOpenid } from '#cloud'

/** Version in the key: a later shape must not be read as this one. */
const key = (year: number, unit: string) =>
  `dossiers.paste.1.${year}.${unit}${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`

/** A pasted list the cloud has not taken in whole (house law 10); empty when there is none. */
export const keptPaste = (year: number, unit: string): string =>
  Taro.getStorageSync<string>(key(year, unit)) || ''

export const keepPaste = (year: number, unit: string, text: string): void =>
  Taro.setStorageSync(key(year, unit), text)

/** Only once the cloud has taken all of it in. */
export const dropPaste = (year: number, unit: string): void =>
  Taro.removeStorageSync(key(year, unit))
