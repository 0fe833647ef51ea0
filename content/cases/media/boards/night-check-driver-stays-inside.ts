import { type Come, type Storyboard, scene } from '../board'
import { display, gate, lamp, sign } from '../draw/buildings'
import { MARK, NIGHT } from '../draw/light'
import { verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { bust, officer, person } from '../draw/people'
import { at, coming, GROUND, mirrored, shown } from '../draw/place'
import { disc, rect, shape, write } from '../draw/shapes'
import { heading, plain, road, stage } from '../draw/stage'
import { semi } from '../draw/vehicles'

const station = (...content: string[]) =>
  stage(
    NIGHT,
    at(250, 252, gate(NIGHT)),
    at(335, 58, sign('超限检测站')),
    at(640, 252, lamp(NIGHT), 0.8),
    road(NIGHT, NIGHT.ground),
    ...content,
  )

/** The cab as one stands before it: the window, and the driver behind it. */
const cabWindow = (...content: string[]) =>
  plain(
    NIGHT,
    shape('M300 360v-266q0 -24 24 -24h316v290Z', NIGHT.pale),
    rect(340, 96, 270, 150, NIGHT.glass, 10),
    at(470, 206, bust(NIGHT, NIGHT.steel), 1.6),
    rect(580, 266, 40, 10, NIGHT.steel, 4),
    ...content,
  )

const drivesIn = (come: Come) =>
  station(coming(come(1), -400, 0, at(60, 262, semi(NIGHT), 0.9)), heading(NIGHT, '23:10'))

const weighed = (come: Come) =>
  plain(
    NIGHT,
    rect(250, 262, 390, 10, NIGHT.steel),
    at(272, 262, semi(NIGHT), 1.02),
    heading(NIGHT, '过磅'),
    at(36, 86, display('57', '吨')),
    write(36, 208, '限定 49 吨', { size: 26, fill: NIGHT.text }),
    shown(come(1), at(36, 224, plate('超出 8 吨', MARK.lamp, MARK.ink))),
  )

const locked = (come: Come) =>
  cabWindow(
    heading(NIGHT, '锁门，关窗'),
    coming(come(0), -80, 0, at(110, 280, officer(NIGHT), 1.5) + at(200, 280, officer(NIGHT), 1.5)),
  )

const atWindow = (come: Come) =>
  cabWindow(
    heading(NIGHT, '亮证，说来意'),
    at(160, 280, officer(NIGHT, 'card'), 1.5),
    shown(
      come(1),
      at(
        36,
        90,
        disc(9, 0, 8, MARK.lamp) + write(28, 9, '记录仪开着', { size: 24, fill: NIGHT.text }),
      ),
    ),
  )

const halfAnHour = (come: Come) =>
  station(
    at(292, 262, semi(NIGHT), 0.9),
    at(120, GROUND + 4, officer(NIGHT)),
    at(200, GROUND + 4, officer(NIGHT)),
    heading(NIGHT, '半小时过去'),
    shown(come(1), at(36, 84, bubble('把门弄开算了', 66))),
  )

const whatMayBe = (come: Come) =>
  plain(
    NIGHT,
    heading(NIGHT, '能做什么'),
    at(
      36,
      130,
      verdicts(
        NIGHT,
        come,
        [0, false, '砸窗、拖人'],
        [0, false, '按冲站扣车'],
        [1, true, '请公司的人来劝'],
      ),
    ),
    mirrored(560, 268, officer(NIGHT, 'record'), 1.6),
    shown(come(1), at(400, 268, person(NIGHT, NIGHT.rim), 1.6)),
  )

const outOfCab = (come: Come) =>
  station(
    at(292, 262, semi(NIGHT), 0.9),
    coming(come(0), 90, 0, at(236, GROUND + 4, person(NIGHT, NIGHT.rim))),
    at(120, GROUND + 4, officer(NIGHT, 'record')),
    heading(NIGHT, '下车，卸载'),
    shown(come(1), at(36, 84, plate('复称合格，放行', MARK.right))),
  )

const sum = (come: Come) =>
  plain(
    NIGHT,
    at(48, 68, sheet('怎么算', ['限定　49 吨', '实测　57 吨', '超出　8 吨'], 230)),
    shown(come(0), write(326, 128, '8 × 500 元', { size: 32, fill: NIGHT.text2 })),
    shown(come(0), write(326, 196, '4000 元', { size: 60, bold: true, fill: MARK.lamp })),
    write(326, 242, '只算超出的部分', { size: 24, fill: NIGHT.text2 }),
  )

/** 夜查货车，司机不肯下车. */
export const board: Storyboard = {
  poster: station(
    at(18, 262, semi(NIGHT)),
    at(440, GROUND + 4, officer(NIGHT, 'card')),
    at(520, GROUND + 4, officer(NIGHT)),
  ),
  scenes: [
    scene(2, drivesIn),
    scene(2, weighed),
    scene(1, locked),
    scene(2, atWindow),
    scene(2, halfAnHour),
    scene(2, whatMayBe),
    scene(2, outOfCab),
    scene(2, sum),
  ],
}
