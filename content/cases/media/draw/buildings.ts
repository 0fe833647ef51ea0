import { type Light, MARK } from './light'
import { disc, rect, shape, stroke, write } from './shapes'

/** A lamp on a mast (路灯) and its light; foot at zero, the lamp at the left. */
export const lamp = ({ steel }: Light): string =>
  stroke('M0 0v-196M2 -194h-72', steel, 7) +
  `<path d="M-86 -188h34l76 188h-176Z" fill="${MARK.lamp}" opacity=".16"/>` +
  rect(-92, -200, 44, 11, MARK.lamp, 3)

const signWidth = (words: string): number => [...words].length * 27 + 36

/** A sign on two posts or over an entrance: its words in white on blue. */
export function sign(words: string, fill: string = MARK.action): string {
  const width = signWidth(words)
  return (
    rect(0, 0, width, 46, fill, 6) +
    write(width / 2, 33, words, { size: 27, bold: true, fill: '#FFFFFF', anchor: 'middle' })
  )
}

/** The hall of a railway station (火车站), 300 wide, 150 high. */
export const station = ({ far, pale, glass, text2 }: Light): string =>
  rect(0, -116, 300, 116, far) +
  shape('M-16 -116h332l-30 -34h-272Z', text2) +
  [18, 74, 182, 238].map((x) => rect(x, -84, 44, 84, glass, 3)).join('') +
  rect(130, -74, 40, 74, pale) +
  disc(150, -94, 15, MARK.paper, MARK.ink2, 3) +
  stroke('M150 -94v-9M150 -94h7', MARK.ink, 3)

/** A workshop (修理厂) with three bays, 420 wide, 140 high. */
export const workshop = ({ far, steel, rim }: Light): string =>
  rect(0, -140, 420, 140, far) +
  rect(-12, -152, 444, 14, steel) +
  [16, 148, 280].map((x) => rect(x, -104, 124, 104, rim, 2)).join('')

/** A lift (举升机) under a car, 150 wide. */
export const lift = ({ steel }: Light): string =>
  rect(10, -46, 8, 46, steel) + rect(132, -46, 8, 46, steel) + rect(0, -50, 150, 7, steel)

/** A market's front (批发市场), 420 wide, 130 high. */
export const market = ({ far, box, pale }: Light): string =>
  rect(0, -130, 420, 130, far) +
  [0, 1, 2, 3, 4, 5, 6]
    .map((place) => shape(`M${place * 60} -92h60v18l-30 12l-30 -12Z`, place % 2 ? pale : box))
    .join('') +
  [20, 160, 300].map((x) => rect(x, -58, 100, 58, pale, 2)).join('')

/** A farmhouse (农房), 190 wide, 120 high. */
export const farmhouse = ({ glass, boxLine, pale }: Light): string =>
  rect(10, -84, 170, 84, pale) +
  shape('M-6 -84h202l-34 -40h-134Z', boxLine) +
  rect(30, -62, 36, 30, glass, 2) +
  rect(124, -62, 36, 30, glass, 2) +
  rect(80, -58, 30, 58, MARK.wrong, 2)

/** A wall of bricks (院墙), as long and high as asked, `share` of it built. */
export function wall(length: number, courses: number): string {
  const brick = (row: number, place: number) =>
    rect(place * 26 - (row % 2 ? 13 : 0), -(row + 1) * 14, 24, 12, MARK.wrong, 1)
  return Array.from({ length: courses }, (_, row) =>
    Array.from({ length: Math.floor(length / 26) }, (_unused, place) => brick(row, place)).join(''),
  ).join('')
}

/** A stake (界桩) of the building control zone. */
export const stake = (): string =>
  rect(-7, -50, 14, 50, MARK.paper) +
  rect(-7, -50, 14, 14, MARK.action) +
  stroke('M-7 -50h14v50h-14Z', MARK.ink2, 1.5)

/** The gate of a weigh station (超限检测站), 340 wide, 148 high. */
export const gate = ({ steel }: Light): string =>
  rect(0, -140, 12, 140, steel) + rect(328, -140, 12, 140, steel) + rect(-10, -148, 360, 12, steel)

/** A display (显示屏) with one number. */
export const display = (number: string, unit: string): string =>
  rect(0, 0, 210, 84, MARK.ink, 8) +
  stroke('M0 8q0 -8 8 -8h194q8 0 8 8v68q0 8 -8 8h-194q-8 0 -8 -8Z', '#48618C', 4) +
  write(128, 62, number, { size: 56, bold: true, fill: MARK.lamp, anchor: 'end' }) +
  write(140, 62, unit, { size: 28, fill: MARK.lamp })
