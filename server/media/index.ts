import type { UseCases } from '#server/platform'
import { arrived } from './arrived'
import { begin } from './begin'
import { bounds } from './bounds'
import { discard } from './discard'
import { finish } from './finish'
import { state } from './state'

export { type Adopted, adoptMedia } from './adopt'
export { addressesOf, type MediaCard, mediaOf } from './cards'
export { dropMedia } from './drop'
export { hearCheck } from './hear-check'
export { holdMedia } from './hold'
export { approveMedia, rejectMedia } from './review'
export { sweepMedia } from './sweep'

/**
 * Videos and pictures (影像), a mechanism for other areas. One that uses it checks with `mediaOf` that media belongs
 * to its officer and its use, takes it into use with `holdMedia`, has a person look where a person must
 * (`approveMedia`, `rejectMedia`), shows it to whom it may (`addressesOf`) and takes it away (`dropMedia`).
 */
export const media: UseCases<'media'> = { bounds, begin, arrived, finish, state, discard }
