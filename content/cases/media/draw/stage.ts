import type { Light } from './light'
import { HEIGHT, WIDTH } from './place'
import { rect, stroke, write } from './shapes'

const HORIZON = 204

/** Sky and ground, with what stands on them. */
export const stage = ({ sky, ground, edge }: Light, ...content: readonly string[]): string =>
  [
    rect(0, 0, WIDTH, HEIGHT, sky),
    rect(0, HORIZON, WIDTH, HEIGHT - HORIZON, ground),
    stroke(`M0 ${HORIZON}h${WIDTH}`, edge, 3),
    ...content,
  ].join('')

/** A road along the picture: its kerb, and the lane marks. */
export const road = ({ steel, kerb, dash }: Light, asphalt = steel): string =>
  rect(0, 252, WIDTH, HEIGHT - 252, asphalt) +
  stroke(`M0 253h${WIDTH}`, kerb, 4) +
  stroke(`M-16 312h${WIDTH + 32}`, dash, 8, '112 84')

/** Water from the horizon down, with its waves. */
export const water = ({ water: blue, wave }: Light, from = HORIZON): string =>
  rect(0, from, WIDTH, HEIGHT - from, blue) +
  [24, 58, 96, 134]
    .map((down, row) =>
      stroke(`M${row % 2 ? -60 : 10} ${from + down}h${WIDTH + 90}`, wave, 4, '70 120'),
    )
    .join('')

const TABLE = 272

/** A wall of one colour over a table: for papers and a close look. */
export const plain = ({ plain: wall, ground }: Light, ...content: readonly string[]): string =>
  rect(0, 0, WIDTH, HEIGHT, wall) + rect(0, TABLE, WIDTH, HEIGHT - TABLE, ground) + content.join('')

/** What the picture says in words, top left; a second line beneath, smaller. */
export const heading = (light: Light, words: string, beneath = ''): string =>
  write(36, 62, words, { size: 34, bold: true, fill: light.text }) +
  (beneath && write(36, 98, beneath, { size: 23, fill: light.text2 }))
