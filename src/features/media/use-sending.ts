import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { say } from '#cloud'
import { type Bounds, judge, judgeBy } from '#domain/media'
import { copy, refusals, whyNot } from './copy'
import { keepSending } from './keep-sending'
import { forgetPlace, keepPlace } from './kept-places'
import type { PickedFile } from './picked/picked-file'
import { noteMedia } from './queries'
import { FileGone, type ShownMedia } from './send'
import { farOf, type Stage } from './stage'
import { heardIn, useRun } from './use-run'

/** What this phone is doing; null when it only shows what the cloud says. */
type Doing = Extract<Stage, { at: 'reading' | 'sending' | 'refused' }> | null

const waitingOr = (doing: Doing, waiting: boolean): Doing =>
  doing?.at === 'sending' ? { ...doing, waiting } : doing

/** Why a file can't be taken, by a look into it on this phone; undefined when it can. */
function whyUnfit(file: PickedFile, bounds: Bounds | undefined): string | undefined {
  try {
    const verdict = bounds ? judgeBy(bounds, file.kind, file) : judge(file.kind, file)
    return verdict.fit ? undefined : whyNot(verdict.reason, file.kind, bounds)
  } catch {
    return copy.cantRead
  }
}

/** Sends one file at a time; what is sent when the part leaves the page stops there, to go on another time. */
export function useSending(
  use: string,
  bounds: Bounds | undefined,
  onBegun: (media: ShownMedia) => void,
) {
  const client = useQueryClient()
  const run = useRun()
  const [doing, setDoing] = useState<Doing>(null)
  const begun = (media: ShownMedia, file: PickedFile) => {
    if (file.place) keepPlace(media.id, file.place)
    noteMedia(client, media)
    setDoing({ at: 'sending', waiting: false, ...farOf(media) })
    onBegun(media)
  }
  const settled = (media: ShownMedia) => {
    forgetPlace(media.id)
    noteMedia(client, media)
    setDoing(null)
  }
  const failed = (error: unknown) =>
    setDoing(error instanceof FileGone ? null : { at: 'refused', why: say(error, refusals.send) })

  const sendFile = (file: PickedFile): Promise<void> => {
    const own = run.start()
    setDoing({ at: 'sending', waiting: false, sent: 0, bytes: file.bytes })
    const follower = {
      stopped: () => own.stopped,
      wait: heardIn(own, (waiting: boolean) => setDoing((now) => waitingOr(now, waiting))),
      tell: heardIn(own, (media: ShownMedia) => begun(media, file)),
    }
    return keepSending({ file, use }, follower).then(heardIn(own, settled), heardIn(own, failed))
  }
  const stop = () => {
    run.stop()
    setDoing(null)
  }
  const refuse = (why: string) => setDoing({ at: 'refused', why })

  /** Judges a file here first: what no phone could show need not travel. */
  const take = async (file: PickedFile) => {
    setDoing({ at: 'reading' })
    const why = whyUnfit(file, bounds)
    if (why === undefined) await sendFile(file)
    else refuse(why)
  }
  return { doing, refuse, stop, sendFile, take }
}
