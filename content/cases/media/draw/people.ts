import { type Light, MARK } from './light'
import { disc, rect, shape, stroke } from './shapes'

/** What somebody does with the arm that is seen: 亮证, 记录仪 or 指. */
export type Gesture = 'card' | 'record' | 'point' | 'none'

const arm = (coat: string, skin: string, gesture: Gesture): string =>
  gesture === 'none'
    ? ''
    : stroke('M12 -72 L34 -64 L46 -78', coat, 9) + disc(47, -80, 5, skin) + held(gesture)

const held = (gesture: Gesture): string => {
  if (gesture === 'card')
    return rect(42, -104, 18, 22, MARK.action, 2) + rect(46, -100, 10, 6, MARK.helmet, 1)
  if (gesture === 'record') return rect(42, -100, 16, 18, MARK.ink, 3) + disc(50, -91, 4, MARK.lamp)
  return ''
}

const legs = (colour: string): string =>
  rect(-15, -42, 13, 42, colour) + rect(2, -42, 13, 42, colour)

const coatOf = (colour: string): string => shape('M-19 -84h38l5 48h-48Z', colour)

/** An officer (执法人员) in uniform with a reflecting band; feet at zero, looking right. */
export const officer = ({ coat, skin }: Light, gesture: Gesture = 'none'): string =>
  legs(coat) +
  coatOf(coat) +
  rect(-22, -62, 44, 8, MARK.band) +
  disc(0, -97, 12, skin) +
  shape('M-14 -99q14 -20 28 0Z', coat) +
  stroke('M-12 -101q12 -9 27 0', MARK.cap, 4) +
  arm(coat, skin, gesture)

/** Somebody else: a driver, an owner, a passenger. */
export const person = (light: Light, coat: string, gesture: Gesture = 'none'): string =>
  legs(light.hair) +
  coatOf(coat) +
  disc(0, -97, 12, light.skin) +
  shape('M-13 -98q13 -22 26 0q-13 -7 -26 0Z', light.hair) +
  arm(coat, light.skin, gesture)

/** Somebody who works on a site, in a helmet. */
export const worker = (light: Light, coat: string, gesture: Gesture = 'none'): string =>
  legs(light.hair) +
  coatOf(coat) +
  disc(0, -97, 12, light.skin) +
  shape('M-14 -98q14 -24 28 0Z', MARK.helmet) +
  stroke('M-16 -98h33', MARK.gold, 3) +
  arm(coat, light.skin, gesture)

/** Head and shoulders, as one sees them behind a window. */
export const bust = ({ skin, hair }: Light, coat: string): string =>
  shape('M-20 26q0 -24 20 -24q20 0 20 24Z', coat) +
  disc(0, -8, 12, skin) +
  shape('M-13 -9q13 -22 26 0q-13 -7 -26 0Z', hair)
