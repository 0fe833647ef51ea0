/** What the control of a video's place is asked for; seconds. */
export interface SeekControlProps {
  at: number
  seconds: number
  onSeek: (to: number) => void
}
