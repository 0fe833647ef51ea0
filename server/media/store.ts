import type { Facts, Kind, Reason, State } from '#domain/media'
import { collection } from '#server/platform'

/** A video or picture (影像) of one officer for one use. */
export interface Media {
  /** Made of officer, use and content: the same file picked again is the same media (house law 3). */
  readonly _id: string
  readonly officer: string
  readonly use: string
  readonly kind: Kind
  /** The video whose poster frame (封面) this is, or null. */
  readonly posterOf: string | null
  /** SHA-1 of the content as the phone reckoned it. */
  readonly fingerprint: string
  readonly bytes: number
  readonly sliceBytes: number
  readonly slices: number
  /** In the folder's name, so that nobody else can guess where to put a slice. */
  readonly secret: string
  /** The files of the slices that arrived, by their number; kept, so that they can be deleted once more. */
  readonly there: Readonly<Record<string, string>>
  /** Whether its slices still lie in the storage after the whole was kept. */
  readonly slicesLeft: boolean
  /** `dropped` is being cleared away and to everybody gone. */
  readonly state: State | 'dropped'
  readonly reason: Reason | null
  /** Until when somebody is putting its slices together, milliseconds. */
  readonly leasedUntil: number
  /** WeChat's check of a picture: since when, and the trace its answer comes under. */
  readonly checkingSince: number | null
  readonly trace: string | null
  /** The whole, in the cloud's storage. */
  readonly file: string | null
  readonly facts: Facts | null
  /** Whether an area has taken it into use: from then on that area alone takes it away. */
  readonly held: boolean
  /** When it is swept away, unless it is held; what is still on its way is swept in any case. */
  readonly sweepAt: number
  readonly begunAt: number
  /** Who looked at it (人工审), and when. */
  readonly decided: { readonly by: string; readonly at: number } | null
}

export const mediaStore = collection<Media>('media')

/** What an officer began on a Beijing day, for the plan's bounds; its id is officer and day. */
export interface MediaDay {
  readonly _id: string
  readonly begun: readonly string[]
  readonly uploads: number
  readonly bytes: number
  readonly sweepAt: number
}

export const days = collection<MediaDay>('mediaDays')
