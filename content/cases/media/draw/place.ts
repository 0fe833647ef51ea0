/** All scenes are drawn 640 wide and 360 high; the player's controls may cover what lies below 270: no words there. */
export const WIDTH = 640
export const HEIGHT = 360
/** Where people and vehicles stand. */
export const GROUND = 258

/** Drawn with its own zero at a place, `scale` times as large. */
export const at = (x: number, y: number, drawn: string, scale = 1): string =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${scale})">${drawn}</g>`

/** The same, looking the other way. */
export const mirrored = (x: number, y: number, drawn: string, scale = 1): string =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${-scale} ${scale})">${drawn}</g>`

/** Not there at 0, there at 1. */
export const shown = (come: number, drawn: string): string =>
  come <= 0 ? '' : come >= 1 ? drawn : `<g opacity="${round(come)}">${drawn}</g>`

/** Comes from aside: away by `dx`, `dy` at 0, in its place at 1. */
export const coming = (come: number, dx: number, dy: number, drawn: string): string =>
  at((1 - come) * dx, (1 - come) * dy, drawn)

const round = (value: number): number => Math.round(value * 100) / 100
