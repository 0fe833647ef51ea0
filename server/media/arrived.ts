import type { Input } from '#contract/index'
import type { MediaRules } from '#domain/media'
import { currentPlan } from '#server/plan'
import { command, isOurs, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { sliceIn } from './folder'
import { ownMedia } from './own'
import { isPresent, showMedia } from './show'
import { mediaStore } from './store'
import { sweptFrom } from './sweep-at'

/** Whose folder the file lies in, where it is this slice's own place; only its officer was told the secret in it. */
function secretIn({ media, slice, file }: Input<'media', 'arrived'>): string | undefined {
  const place = isOurs(file) ? sliceIn(file) : undefined
  return place?.media === media && place.slice === slice ? place.secret : undefined
}

const note = (
  { officer, now }: OfficerCall,
  { media, slice, file }: Input<'media', 'arrived'>,
  { secret, rules }: { readonly secret: string; readonly rules: MediaRules },
) =>
  mediaStore.updateOne(
    {
      _id: media,
      officer: officer._id,
      state: 'uploading',
      secret,
      slices: command.gt(slice),
    },
    { [`there.${slice}`]: file, sweepAt: sweptFrom(now, rules) },
  )

/**
 * Notes that a slice lies in the cloud's storage; twice or in any order is the same. At most three operations, four when
 * it comes late or is refused.
 */
export const arrived: UseCase<'media', 'arrived'> = async (call, input) => {
  const { media: rules } = await currentPlan(call.now)
  const secret = secretIn(input)
  const noted = secret && (await note(call, input, { secret, rules }))
  if (noted && isPresent(noted)) return showMedia(noted, call.now, rules)
  const media = await ownMedia(call, input.media)
  if (!media) return refuse('MEDIA_NOT_FOUND')
  if (input.slice >= media.slices) return refuse('NO_SUCH_SLICE')
  if (secret !== media.secret) return refuse('FOREIGN_FILE')
  return showMedia(media, call.now, rules)
}
