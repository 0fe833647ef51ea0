import { type Light, MARK } from './light'
import { disc, rect, shape, stroke } from './shapes'

const times = (count: number, draw: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => draw(place)).join('')

/** A bent of a bridge (盖梁 on two columns), 300 wide, 176 high; `cap` colours what is poured. */
export const bent = ({ steel, kerb }: Light, cap: string = steel): string =>
  rect(58, -120, 34, 120, steel) +
  rect(208, -120, 34, 120, steel) +
  shape('M0 -176h300v30l-30 28h-240l-30 -28Z', cap) +
  stroke('M0 -176h300', kerb, 3)

/** Boards of formwork (模板) around what is poured, over `bent`. */
export const formwork = (): string =>
  times(9, (place) => rect(4 + place * 33, -172, 29, 26, MARK.gold, 1)) +
  stroke('M-6 -150h312M-6 -166h312', MARK.wrong, 3)

/** Bars (钢筋) standing side by side, `missing` of them dashed. */
export const bars = (count: number, missing: number, gap: number, height: number): string =>
  times(count, (place) => {
    const gone = place >= count - missing
    const d = `M${place * gap} 0v${-height}`
    return gone ? stroke(d, MARK.wrong, 3, '6 6') : stroke(d, MARK.ink, 5)
  })

/** A bundle of bars (钢筋) on trestles, 260 long. */
export const bundle = ({ steel, boxLine }: Light): string =>
  times(5, (row) => stroke(`M0 ${-34 - row * 8}h260`, row % 2 ? steel : boxLine, 6)) +
  rect(30, -30, 12, 30, boxLine) +
  rect(216, -30, 12, 30, boxLine)

/** Falsework (支架) of four bays, 260 wide, 150 high; the last `hanging` legs end above the ground. */
export const falsework = ({ steel }: Light, hanging = 0): string =>
  times(5, (place) => {
    const end = place >= 5 - hanging ? -24 : 0
    return stroke(`M${place * 65} -150V${end}`, steel, 6)
  }) +
  stroke('M0 -100h260M0 -50h260', steel, 4) +
  times(4, (place) => stroke(`M${place * 65} -100l65 50`, steel, 2.5)) +
  shape('M-20 -172h300v22h-300Z', MARK.gold) +
  times(9, (place) => stroke(`M${-8 + place * 34} -172v-16`, steel, 4))

/** A warning triangle (警示标志), 44 wide. */
export const triangle = (): string =>
  shape('M0 0l22 -40l22 40Z', MARK.paper) +
  stroke('M2 -1l20 -37l20 37Z', MARK.wrong, 5) +
  rect(20, -26, 4, 13, MARK.wrong) +
  disc(22, -8, 2.5, MARK.wrong)

/** A cone (锥筒), 26 wide. */
export const cone = (): string =>
  shape('M4 0l7 -34h4l7 34Z', MARK.wrong) +
  rect(7, -20, 12, 7, MARK.paper) +
  rect(0, -4, 26, 5, MARK.wrong)

/** Grit (沙石) strewn along a lane, `share` of 180 units still there. */
export const grit = (share: number): string =>
  times(36, (place) =>
    place / 36 < share
      ? disc(
          place * 5 + (place % 3),
          (place * 7) % 13,
          2.5 + (place % 3),
          place % 2 ? MARK.gold : MARK.wrong,
        )
      : '',
  )
