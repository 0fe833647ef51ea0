import { currentPlan } from '#server/plan'
import type { UseCase } from '#server/platform'

/** How large and long media may be. At most two operations. */
export const bounds: UseCase<'media', 'bounds'> = async ({ now }) => {
  const { media: rules } = await currentPlan(now)
  const { videoBytesAtMost, pictureBytesAtMost, videoSecondsAtMost, picturePixelsAtMost } = rules
  return { videoBytesAtMost, pictureBytesAtMost, videoSecondsAtMost, picturePixelsAtMost }
}
