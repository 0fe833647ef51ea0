import Taro from '@tarojs/taro'
import { localOpenid } from '#cloud'
import type { ReviewDraft } from './draft'

/** Version in the key: a later shape must not be read as this one. */
const key = (dossier: string) =>
  `dossiers.review.1.${dossier}${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`

/** A review that is not signed yet, with its checklist: it goes on without a network, also after the app was killed. */
export const keptReview = (dossier: string): ReviewDraft | undefined =>
  Taro.getStorageSync<ReviewDraft>(key(dossier)) || undefined

export const keepReview = (dossier: string, draft: ReviewDraft): void =>
  Taro.setStorageSync(key(dossier), draft)

/** Only once the cloud has the signed one, or says that the file is in other hands. */
export const dropReview = (dossier: string): void => Taro.removeStorageSync(key(dossier))
