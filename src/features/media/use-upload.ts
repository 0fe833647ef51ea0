import { useEffect, useRef } from 'react'
import { codeOf, say, watchConnection } from '#cloud'
import { type Kind, missingOf } from '#domain/media'
import { copy, refusals } from './copy'
import { forgetPlace, keptPlace } from './kept-places'
import { pick, reopen } from './picked/pick'
import { useBounds, useDiscard, useFinish, useShownMedia } from './queries'
import type { ShownMedia } from './send'
import { type Stage, stageOf } from './stage'
import { useSending } from './use-sending'

/** What an upload (上传) is asked for. */
export interface UploadAsked {
  /** What it is for, an id of the using area's, such as the draft of a case. */
  readonly use: string
  readonly kind: Kind
  /** The media the using area keeps; null while there is none. */
  readonly media: string | null
  /** Hears which media it is as soon as the cloud knows of it, and null when it was taken away. */
  readonly onMedia: (media: string | null) => void
}

const isGone = (error: unknown): boolean => codeOf(error) === 'MEDIA_NOT_FOUND'

function shownStage(
  media: string | null,
  { data, error }: { data: ShownMedia | undefined; error: unknown },
): Stage {
  if (media === null) return { at: 'empty' }
  if (data) return stageOf(data)
  if (isGone(error)) return { at: 'refused', why: copy.gone }
  return error ? { at: 'unknown' } : { at: 'reading' }
}

/** Goes on by itself where it can: with a file WeChat still keeps, or with the slices when all of them are there. */
function useGoingOn(
  shown: ShownMedia | undefined,
  idle: boolean,
  { kind, send }: { kind: Kind; send: ReturnType<typeof useSending>['sendFile'] },
) {
  const finish = useFinish()
  const tried = useRef<string>()
  const half = idle && shown?.state === 'uploading' ? shown : undefined
  useEffect(() => {
    if (!half || tried.current === half.id) return
    tried.current = half.id
    if (missingOf(half, half.there).length === 0) return finish.mutate(half.id)
    const place = keptPlace(half.id)
    if (place) void reopen(kind, place).then((file) => file && send(file))
  })
}

/** An upload of one video or picture, from picking it until it is usable; it goes on when the network is back. */
export function useUpload({ use, kind, media, onMedia }: UploadAsked) {
  const [discard, replace] = [useDiscard(), useDiscard()]
  const current = useRef(media)
  current.current = media
  const begun = ({ id }: ShownMedia) => {
    const before = current.current
    if (id === before) return
    current.current = id
    // Another file takes the place of the one before; where that one stays for now, the night sweeps it away.
    if (before !== null) replace.mutate(before)
    onMedia(id)
  }
  const bounds = useBounds()
  const { doing, refuse, stop, sendFile, take } = useSending(use, bounds, begun)
  const remote = useShownMedia(media, doing === null)
  useGoingOn(remote.data, doing === null, { kind, send: sendFile })
  const { refetch, isError } = remote
  useEffect(() => (isError ? watchConnection(() => void refetch()) : undefined), [isError, refetch])

  const choose = async () => {
    const file = await pick(kind).catch(() => refuse(copy.cantPick))
    if (file) await take(file)
  }
  const takeAway = async () => {
    stop()
    if (media === null) return
    await discard.mutateAsync(media)
    forgetPlace(media)
    onMedia(null)
  }
  return {
    stage: doing ?? shownStage(media, remote),
    bounds,
    choose,
    takeAway,
    ask: refetch,
    /** Why it could not be taken away, one sentence. */
    notAway: discard.error ? say(discard.error, refusals.discard) : undefined,
  }
}
