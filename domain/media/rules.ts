/** How large and long media (影像) may be. */
export interface Bounds {
  readonly videoBytesAtMost: number
  readonly pictureBytesAtMost: number
  readonly videoSecondsAtMost: number
  /** Width times height of a picture; more would cost a phone its memory. */
  readonly picturePixelsAtMost: number
}

/** The plan's rules for media. */
export interface MediaRules extends Bounds {
  /** How much travels at once: what a broken connection costs at most. */
  readonly sliceBytes: number
  /** What one officer may begin on one Beijing day. */
  readonly uploadsADay: number
  readonly bytesADay: number
  /** What no area holds by then is swept away (清理). */
  readonly sweptAfterDays: number
  /** WeChat's check is given this long; then a person looks. */
  readonly checkMinutesAtMost: number
}
