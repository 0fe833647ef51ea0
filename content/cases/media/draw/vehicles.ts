import { type Light, MARK } from './light'
import { at } from './place'
import { disc, rect, shape, stroke } from './shapes'

const wheel = ({ tyre, rim }: Light, x: number, r: number): string => disc(x, -r, r, tyre, rim, 4)

const wheels = (light: Light, r: number, ...places: readonly number[]): string =>
  places.map((x) => wheel(light, x, r)).join('')

const cab = ({ pale, glass }: Light): string =>
  shape('M0 -112h50l30 44v48h-80Z', pale) +
  shape('M12 -100h33l20 34h-53Z', glass) +
  rect(74, -48, 12, 12, MARK.lamp, 2)

/** A lorry of three axles (货车), 312 long. */
export const lorry = (light: Light, load = ''): string =>
  rect(0, -132, 214, 112, light.box, 4) +
  load +
  stroke('M0 -104h214M0 -76h214M0 -48h214', light.boxLine, 3) +
  at(226, 0, cab(light)) +
  wheels(light, 19, 46, 96, 272)

/** A lorry-trailer of six axles (六轴半挂货车), 346 long. */
export const semi = (light: Light): string =>
  rect(0, -124, 238, 98, light.box, 4) +
  shape('M6 -124q60 -26 112 -8q60 -18 114 8Z', light.steel) +
  stroke('M0 -98h238M0 -72h238', light.boxLine, 3) +
  rect(196, -30, 130, 12, light.boxLine) +
  at(262, 0, cab(light)) +
  wheels(light, 16, 26, 62, 98, 216, 252, 318)

/** A car (小客车), 150 long. */
export const car = (light: Light, paint: string): string =>
  shape('M0 -22q2 -22 22 -24l24 -26q4 -4 10 -4h40q8 0 14 7l20 22q18 2 20 16v9Z', paint) +
  shape('M36 -46l16 -19h18v19ZM78 -46v-19h16l16 19Z', light.glass) +
  rect(142, -36, 8, 8, MARK.lamp, 2) +
  wheels(light, 16, 34, 116)

/** A van with fourteen seats (客车), 236 long; heads of who sits in it. */
export const van = (light: Light, paint: string, seated = 0): string =>
  shape('M0 -20v-74q0 -14 14 -14h150q22 0 40 26l16 24q12 4 12 18v20Z', paint) +
  [12, 58, 104].map((x) => rect(x, -96, 40, 34, light.glass, 4)).join('') +
  shape('M152 -96h14q16 0 28 20l8 14h-50Z', light.glass) +
  [22, 42, 68, 88, 114, 134]
    .slice(0, seated)
    .map((x) => disc(x, -72, 8, light.skin))
    .join('') +
  rect(224, -46, 8, 12, MARK.lamp, 2) +
  wheels(light, 18, 48, 184)

/** A regular coach (班车), 300 long. */
export const coach = (light: Light): string =>
  rect(0, -128, 300, 108, light.box, 12) +
  [16, 68, 120, 172].map((x) => rect(x, -112, 44, 42, light.glass, 4)).join('') +
  rect(228, -112, 60, 78, light.glass, 4) +
  rect(0, -50, 222, 8, MARK.band) +
  wheels(light, 19, 58, 246)

/** A digger (挖掘机), 250 long, its arm at the left. */
export const digger = (light: Light): string =>
  stroke('M116 -70L60 -124L20 -60', MARK.gold, 14) +
  shape('M4 -62h30l4 26q-22 14 -38 -4Z', light.steel) +
  rect(104, -76, 110, 44, MARK.gold, 4) +
  shape('M112 -76v-40h46l12 40Z', MARK.gold) +
  shape('M120 -82v-26h32l8 26Z', light.glass) +
  rect(96, -30, 128, 30, light.tyre, 15) +
  [116, 160, 204].map((x) => disc(x, -15, 9, light.rim)).join('')
