import type { Kind, Reader } from '#domain/media'

/** A video or picture somebody picked on this phone (选中的文件): its bytes are read where they lie. */
export interface PickedFile extends Reader {
  readonly kind: Kind
  /** The SHA-1 of its content, by which the cloud knows it again. */
  fingerprint(): Promise<string>
  /** The poster frame (封面) of a video; undefined where none could be drawn. */
  poster(): Promise<PickedFile | undefined>
  /** Where WeChat keeps it, so that it may be found again after the app was closed; null in a browser. */
  readonly place: Place | null
}

/** Paths of a picked file and, for a video, of its poster frame. */
export interface Place {
  readonly path: string
  readonly poster: string | null
}
