import { type Come, type Storyboard, scene } from '../board'
import { buoy, cage, launch, rowingBoat, ship } from '../draw/afloat'
import { DAY, MARK } from '../draw/light'
import { steps } from '../draw/lists'
import { plate, sheet } from '../draw/papers'
import { officer } from '../draw/people'
import { at, coming, mirrored, shown } from '../draw/place'
import { shape, stroke, write } from '../draw/shapes'
import { heading, plain, stage, water } from '../draw/stage'

const OWNER = '#C59B3F'

const river = (...content: string[]) =>
  stage(
    DAY,
    shape('M0 204v-40l120 -34l140 40l150 -54l130 44l100 -22v66Z', DAY.far),
    water(DAY),
    at(90, 226, buoy(MARK.right)),
    at(606, 226, buoy(MARK.wrong)),
    ...content,
  )

/** The cages between the buoys, `count` of them, in two rows. */
const cages = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    at(150 + (place % 6) * 68, place < 6 ? 234 : 262, cage(DAY)),
  ).join('')

const patrol = (come: Come) =>
  river(
    shown(come(1), cages(12)),
    coming(come(0), -260, 0, at(40, 318, launch(DAY))),
    heading(DAY, '6:30'),
  )

const inTheWay = (come: Come) =>
  river(
    coming(come(0), 200, 0, at(330, 214, ship(DAY), 0.72)),
    cages(12),
    at(10, 352, launch(DAY), 0.9),
    shown(come(1), stroke('M150 290h400M150 282v16M550 282v16', MARK.ink, 4)),
    shown(come(1), at(36, 84, plate('伸进航道 26 米'))),
    heading(DAY, '货船绕行'),
  )

const adrift = (come: Come) =>
  river(
    cages(11),
    at(500 - 60 * come(0), 262 + 50 * come(0), cage(DAY), 1.2),
    coming(come(1), -100, 0, at(270, 322, rowingBoat(DAY, OWNER))),
    heading(DAY, '一只漂走了'),
  )

const towed = (come: Come) =>
  river(
    cages(11),
    mirrored(300 - 60 * come(0), 328, launch(DAY)),
    stroke(`M${300 - 60 * come(0)} 318h70`, MARK.ink, 3),
    at(372 - 60 * come(0), 322, cage(DAY), 1.2),
    heading(DAY, '立即清除'),
    shown(come(1), at(36, 84, plate('拖到岸边，当面告知', MARK.right))),
  )

const theRest = (come: Come) =>
  river(
    cages(11),
    at(60, 326, launch(DAY)),
    heading(DAY, '其余十一只'),
    shown(come(0), at(36, 84, plate('拴得牢', MARK.gold, MARK.ink))),
  )

const ordered = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '责令五日内移出'),
    at(110, 140, steps(DAY, ['责令', '催告', '代履行'], 1, 210)),
    shown(
      come(1),
      write(320, 238, '他自己移了，就停在第一步', { size: 24, fill: DAY.text2, anchor: 'middle' }),
    ),
  )

const movedOut = (come: Come) =>
  river(
    cages(Math.round(11 * (1 - come(0)))),
    coming(come(0), 120, 0, at(420, 322, rowingBoat(DAY, OWNER))),
    at(60, 326, launch(DAY)),
    heading(DAY, '第四天，移完了'),
    shown(come(1), at(36, 84, plate('记进案卷', MARK.right))),
  )

const ending = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '先分急和不急'),
    shown(come(0), at(40, 92, sheet('急的', ['漂在航道中间', '立刻清，再告知'], 220))),
    shown(come(0), at(300, 92, sheet('不急的', ['先责令', '不改再走程序'], 200))),
    at(560, 276, officer(DAY), 1.2),
  )

/** 航道里的网箱，能当场拖走吗？ */
export const board: Storyboard = {
  poster: river(
    cages(12),
    at(196, 302, officer(DAY), 0.62),
    at(50, 330, launch(DAY), 1.1),
    mirrored(520, 330, rowingBoat(DAY, OWNER), 1.1),
  ),
  scenes: [
    scene(2, patrol),
    scene(2, inTheWay),
    scene(2, adrift),
    scene(2, towed),
    scene(1, theRest),
    scene(2, ordered),
    scene(2, movedOut),
    scene(1, ending),
  ],
}
