import { type MediaRules, missingOf } from '#domain/media'
import { currentPlan } from '#server/plan'
import { command, type OfficerCall, refuse, removeFiles, type UseCase } from '#server/platform'
import { type Assembled, assemble, type Whole } from './assemble'
import { newSecret } from './folder'
import { keep } from './keep'
import { giveBack, lease } from './lease'
import { ownMedia } from './own'
import { type Present, showMedia, slicesThere } from './show'
import { withoutSlices } from './slices-left'
import { sweptFrom } from './sweep-at'

/**
 * Slices that are not what they should be count as not there. They are to be sent again, into another folder: an
 * address of the old place may go on giving what lay there for a while.
 */
async function takeBack(leased: Present, { refused, slices }: Exclude<Assembled, Whole>) {
  await removeFiles(slices.flatMap((slice) => leased.there[slice] ?? []))
  const gone = slices.map((slice) => [`there.${slice}`, command.remove()])
  await giveBack(leased, { ...Object.fromEntries(gone), secret: newSecret() })
  return refused === 'OTHER_CONTENT' ? refuse(refused) : refuse(refused, { slices })
}

async function settle(leased: Present, call: OfficerCall, rules: MediaRules) {
  const assembled = await assemble(leased)
  if (!('whole' in assembled)) return takeBack(leased, assembled)
  const kept = await keep(leased, assembled.whole, call, rules)
  const sweepAt = sweptFrom(call.now, rules)
  const settled = await giveBack(leased, { ...kept, slicesLeft: true, sweepAt })
  if (settled) return showMedia(await withoutSlices(settled), call.now, rules)
  // Taken away meanwhile.
  if (kept.file) await removeFiles([kept.file])
  return refuse('MEDIA_NOT_FOUND')
}

/** Gives back what it could not settle, so that the next try need not wait for the lease to end. */
async function settleOrGiveBack(leased: Present, call: OfficerCall, rules: MediaRules) {
  try {
    return await settle(leased, call, rules)
  } catch (error) {
    await giveBack(leased, {})
    throw error
  }
}

/**
 * Puts the slices together (检测), judges the whole by its content and keeps it without place and device: a picture
 * goes to WeChat's check, a video to a person. Again, it answers where the media stands. At most six operations, and
 * a request to the storage for each slice.
 */
export const finish: UseCase<'media', 'finish'> = async (call, { media: id }) => {
  const { media: rules } = await currentPlan(call.now)
  const media = await ownMedia(call, id)
  if (!media) return refuse('MEDIA_NOT_FOUND')
  if (media.state !== 'uploading') return showMedia(await withoutSlices(media), call.now, rules)
  const slices = missingOf(media, slicesThere(media))
  if (slices.length > 0) return refuse('SLICES_MISSING', { slices })
  const leased = await lease(media, call.now)
  if (leased) return settleOrGiveBack(leased, call, rules)
  const other = await ownMedia(call, id)
  return other ? showMedia(other, call.now, rules) : refuse('MEDIA_NOT_FOUND')
}
