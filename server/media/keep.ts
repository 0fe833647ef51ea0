import { blank, type Fitting, judgeBy, type MediaRules, readerOf } from '#domain/media'
import { addressesFor, type Call, checkPicture, command, putFile } from '#server/platform'
import { pathOf } from './folder'
import type { Media } from './store'

/** The content as it may be shown: rid of place and device. A video is blanked where it lies. */
export function cleaned(whole: Buffer, fitting: Fitting): Buffer {
  if ('clean' in fitting) return Buffer.concat(fitting.clean)
  blank(whole, fitting.needless)
  return whole
}

/** WeChat's check of a picture under way; without an answer to expect a person looks. */
async function pictureState({ openid, now }: Call, file: string): Promise<Partial<Media>> {
  const url = (await addressesFor([file])).get(file)
  const trace = url && (await checkPicture(openid, url))
  return trace
    ? { state: 'checking', trace, checkingSince: now.getTime() }
    : { state: 'awaitingReview' }
}

/** What becomes of media by its content, to be written down; a whole that may be taken lies in the storage by then. */
export async function keep(media: Media, whole: Buffer, call: Call, rules: MediaRules) {
  const verdict = judgeBy(rules, media.kind, readerOf(whole))
  if (!verdict.fit) return { state: 'unusable', reason: verdict.reason, file: null } as const
  const { facts } = verdict
  const file = await putFile(pathOf(media, facts.format), cleaned(whole, verdict))
  const state =
    media.kind === 'video' ? { state: 'awaitingReview' } : await pictureState(call, file)
  return { ...state, file, facts: command.set(facts) }
}
