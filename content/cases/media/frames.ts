import type { CaseVideo } from '#domain/cases'
import type { Come, Scene, Storyboard } from './board'
import { HEIGHT, WIDTH } from './draw/place'
import { rect, write } from './draw/shapes'

/** Frames a second: what moves is small, and half of them are half the bytes. */
export const FPS = 12
/** Seconds until what comes with a caption stands still. */
const SETTLE = 0.9

/** A picture, and for how many frames it stays. */
export interface Still {
  readonly svg: string
  readonly frames: number
}

const eased = (share: number): number => 1 - (1 - Math.min(1, Math.max(0, share))) ** 3

/** Clips travel without their page: each says by itself that it is invented. */
function invented(first: boolean): string {
  const words = first ? '演示案例，情节为编写' : '演示案例'
  const width = words.length * 20 + 24
  return (
    rect(WIDTH - 20 - width, 18, width, 34, '#16202E', 4) +
    write(WIDTH - 32, 42, words, { size: 20, fill: '#FFFFFF', anchor: 'end' })
  )
}

/** A picture of the size of the clip. */
export const picture = (drawn: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${drawn}</svg>`

/** Each scene with the moments at which its captions begin. */
function timed(
  { scenes }: Storyboard,
  { captions }: CaseVideo,
): { scene: Scene; from: number[] }[] {
  const said = scenes.reduce((sum, { captions: count }) => sum + count, 0)
  if (said !== captions.length)
    throw new Error(`${said} captions drawn, ${captions.length} written`)
  let first = 0
  return scenes.map((scene) => {
    const from = captions.slice(first, first + scene.captions).map((caption) => caption.from)
    first += scene.captions
    return { scene, from }
  })
}

/** The whole clip, frame by frame, what stays the same counted once. */
export function stillsOf(board: Storyboard, video: CaseVideo): Still[] {
  const scenes = timed(board, video)
  const stills: Still[] = []
  for (let frame = 0; frame < video.seconds * FPS; frame += 1) {
    const now = frame / FPS
    const place = scenes.findLastIndex(({ from }) => (from[0] ?? 0) <= now)
    const { scene, from } = scenes[place] ?? { scene: undefined, from: [] }
    const come: Come = (caption) => eased((now - (from[caption] ?? now)) / SETTLE)
    const svg = picture((scene?.draw(come) ?? '') + invented(place === 0))
    const last = stills.at(-1)
    if (last?.svg === svg) stills[stills.length - 1] = { svg, frames: last.frames + 1 }
    else stills.push({ svg, frames: 1 })
  }
  return stills
}
