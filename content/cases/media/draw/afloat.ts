import { type Light, MARK } from './light'
import { disc, rect, shape, stroke } from './shapes'

/** A sightseeing boat (旅游船), 300 long; water line at zero. */
export const tourBoat = ({ box, glass, steel }: Light): string =>
  shape('M0 -34h304l-34 46h-240Z', box) +
  rect(34, -78, 206, 46, MARK.paper, 4) +
  [46, 86, 126, 166].map((x) => rect(x, -68, 30, 24, glass, 3)).join('') +
  rect(204, -68, 26, 36, glass, 3) +
  rect(24, -88, 232, 10, steel, 4) +
  rect(120, -112, 60, 24, MARK.paper, 3) +
  rect(130, -106, 40, 14, glass, 2) +
  stroke('M0 -34h304', MARK.helmet, 5)

/** The officers' launch (执法艇), 170 long. */
export const launch = ({ glass }: Light): string =>
  shape('M0 -24h176l-28 36h-126Z', MARK.paper) +
  shape('M40 -24v-30h64l18 30Z', MARK.quiet) +
  shape('M50 -28v-20h20v20ZM78 -28v-20h22l12 20Z', glass) +
  stroke('M6 -14h158', MARK.action, 6) +
  stroke('M72 -54v-20', MARK.ink2, 3) +
  disc(72, -76, 4, MARK.lamp)

/** A rowing boat (小划船) with somebody in it, 110 long. */
export const rowingBoat = (light: Light, coat: string): string =>
  shape('M38 -14l6 -34h26l6 34Z', coat) +
  disc(57, -58, 11, light.skin) +
  shape('M45 -59q12 -20 24 0q-12 -6 -24 0Z', light.hair) +
  shape('M0 -16h112l-20 24h-72Z', MARK.wrong) +
  stroke('M62 -36L104 14', light.hair, 4)

/** A cargo ship (货船), 290 long. */
export const ship = ({ box, boxLine, glass }: Light): string =>
  shape('M0 -36h292l-20 48h-252Z', box) +
  rect(20, -92, 62, 56, MARK.paper, 2) +
  [28, 54].map((x) => rect(x, -82, 20, 16, glass, 2)).join('') +
  shape('M96 -36q40 -26 84 -6q40 -18 84 6Z', MARK.gold) +
  stroke('M4 -20h284', boxLine, 4)

/** A buoy (航标), 40 high. */
export const buoy = (colour: string): string =>
  shape('M-12 0l6 -34h12l6 34Z', colour) +
  rect(-16, -4, 32, 10, colour, 4) +
  disc(0, -40, 5, MARK.lamp)

/** A net cage (网箱) from above the water, 56 wide. */
export const cage = ({ hair }: Light): string =>
  shape('M8 -16h44l8 20h-60Z', MARK.paper) +
  stroke('M8 -16h44l8 20h-60ZM14 -16l-4 20M26 -16l-2 20M38 -16l2 20M48 -16l6 20M4 -6h52', hair, 2) +
  disc(0, 6, 5, MARK.helmet) +
  disc(60, 6, 5, MARK.helmet)

/** A quay crane (岸桥), 340 wide, 236 high, its boom over the water at the left. */
export const quayCrane = ({ steel, box }: Light): string =>
  stroke('M-110 -190h350', steel, 10) +
  stroke('M40 0v-236M150 0v-190M40 -236L240 -190M40 -236L-110 -190', steel, 7) +
  stroke('M40 -90h110M40 0l110 -90', steel, 4) +
  rect(-20, -184, 40, 30, box, 3) +
  rect(28, -10, 26, 12, steel) +
  rect(138, -10, 26, 12, steel)

/** A container (集装箱), 110 by 46; `class9` puts the ninth class's mark on it. */
export const container = (paint: string, class9 = false): string =>
  rect(0, -46, 112, 46, paint, 2) +
  [14, 28, 84, 98].map((x) => stroke(`M${x} -42v38`, MARK.ink, 1.5)).join('') +
  (class9 ? nine() : '')

/** The mark of the ninth class (第九类危险货物): stripes above, the number below. */
const nine = (): string =>
  shape('M56 -43l20 20l-20 20l-20 -20Z', MARK.paper) +
  stroke('M56 -43l20 20l-20 20l-20 -20Z', MARK.ink, 2) +
  stroke('M50 -36v12M56 -40v16M62 -36v12', MARK.ink, 2.5) +
  `<text x="56" y="-8" font-family="sans-serif" font-size="13" font-weight="700" text-anchor="middle">9</text>`
