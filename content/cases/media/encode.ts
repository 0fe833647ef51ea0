import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { FPS } from './frames'

/** A picture as PNG, and for how many frames it stays. */
export interface Shot {
  readonly png: Buffer
  readonly frames: number
}

/** No caption is said for as long as this: key frames are where they are asked for, and nowhere else. */
const NO_OTHER_KEY_FRAME = FPS * 60

/**
 * H.264 that every phone plays (main profile, 4:2:0), without sound, its index at the front; one thread, so that the
 * same pictures give the same bytes.
 */
const options = (keys: readonly number[]): string[] => [
  ...['-f', 'image2pipe', '-framerate', `${FPS}`, '-c:v', 'png', '-i', '-'],
  ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p', '-colorspace', 'bt709'],
  ...['-c:v', 'libx264', '-profile:v', 'main', '-preset', 'slower', '-tune', 'animation'],
  ...['-crf', '29', '-g', `${NO_OTHER_KEY_FRAME}`, '-sc_threshold', '0', '-threads', '1', '-an'],
  ...['-force_key_frames', keys.join(',')],
  ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'],
  ...['-movflags', '+faststart'],
]

/**
 * Writes a clip.
 * @param keys where a player can jump to, seconds: many go to the key frame before the place they are asked for
 * @throws with what ffmpeg said, or where there is none
 */
export async function encode(
  shots: AsyncIterable<Shot>,
  keys: readonly number[],
  path: string,
): Promise<void> {
  const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', ...options(keys), path])
  const complaints = text(ffmpeg.stderr)
  const ended = once(ffmpeg, 'close')
  for await (const { png, frames } of shots)
    for (let frame = 0; frame < frames; frame += 1)
      if (!ffmpeg.stdin.write(png)) await once(ffmpeg.stdin, 'drain')
  ffmpeg.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new Error(`ffmpeg: ${await complaints}`)
}
