import { Unreachable, watchConnection } from '#cloud'
import { type Follower, type Parcel, type ShownMedia, Stopped, send } from './send'

/** A weak signal comes and goes without a word: tried again by itself, less and less often. */
const AGAIN_MS = [3_000, 8_000, 20_000, 60_000]

/** Until the phone says there is a network again, or so much time has passed. */
function aWhile(tries: number): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(later)
      unwatch()
      resolve()
    }
    const later = setTimeout(goOn, AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)])
    const unwatch = watchConnection(goOn)
  })
}

/** A follower who is also told when an upload waits for the network, and when it goes on. */
export interface PatientFollower extends Follower {
  readonly wait: (waiting: boolean) => void
}

/** Sends a file however often the network is lost on the way. @throws Refused, FileGone, Stopped */
export async function keepSending(parcel: Parcel, follower: PatientFollower): Promise<ShownMedia> {
  let tries = 0
  let furthest = 0
  const tell = (media: ShownMedia) => {
    if (media.there.length > furthest) tries = 0
    furthest = Math.max(furthest, media.there.length)
    follower.wait(false)
    follower.tell(media)
  }
  for (;;) {
    try {
      return await send(parcel, { ...follower, tell })
    } catch (error) {
      if (!(error instanceof Unreachable) || follower.stopped()) throw error
      follower.wait(true)
      await aWhile(tries)
      if (follower.stopped()) throw new Stopped()
      tries += 1
    }
  }
}
