import { type Come, type Storyboard, scene } from '../board'
import { tourBoat } from '../draw/afloat'
import { sign } from '../draw/buildings'
import { DAY, MARK } from '../draw/light'
import { day } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, person } from '../draw/people'
import { at, coming, shown } from '../draw/place'
import { rect, shape, stroke, write } from '../draw/shapes'
import { heading, plain, stage, water } from '../draw/stage'

const DRIVER = '#1C4A8E'
const MANAGER = '#8E4212'
const STAND = 226

/** The landing lies at the left, the boat beside it. */
const landing = (boat: number, ...content: string[]) =>
  stage(
    DAY,
    shape('M0 204L190 150L400 196L640 132V204Z', DAY.far),
    water(DAY),
    at(boat, 254, tourBoat(DAY)),
    rect(0, STAND, 286, 134, DAY.steel),
    rect(0, STAND, 286, 8, DAY.kerb),
    stroke('M30 234v126M140 234v126M250 234v126', DAY.text2, 8),
    ...content,
  )

const tourists = (count: number) =>
  [MARK.gold, MARK.right, MARK.wrong, DAY.steel]
    .slice(0, count)
    .map((coat, place) => at(44 + place * 46, STAND, person(DAY, coat), 0.9))
    .join('')

const boarding = (come: Come) =>
  landing(
    300,
    coming(come(1), -80, 0, tourists(4)),
    heading(DAY, '9:30'),
    at(170, 30, sign('客运码头')),
  )

const expired = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '登船，亮证'),
    coming(come(0), -80, 0, at(100, 276, officer(DAY, 'card'), 1.5)),
    at(240, 276, person(DAY, DRIVER), 1.5),
    shown(come(1), at(350, 92, sheet('适任证书', ['姓名　郑某', '到期　三天前'], 230))),
    shown(come(1), stroke('M432 221h66', MARK.wrong, 5)),
  )

const letItSail = (come: Come) =>
  landing(
    300,
    at(60, STAND, officer(DAY), 1.05),
    at(180, STAND, person(DAY, MANAGER), 1.05),
    heading(DAY, '经理说'),
    shown(come(0), at(160, 46, bubble('就三天，先放一趟吧', 24, 23))),
  )

const offDuty = (come: Come) =>
  landing(
    300,
    at(70, STAND, officer(DAY, 'record'), 1.05),
    coming(come(1), 150, 0, at(200, STAND, person(DAY, DRIVER), 1.05)),
    heading(DAY, '过期，就离岗'),
  )

const sails = (come: Come) =>
  landing(
    300 + 110 * come(1),
    at(60, STAND, officer(DAY)),
    coming(come(0), -120, 0, at(150, STAND, person(DAY, MARK.right))),
    heading(DAY, '换上持证的人'),
    shown(come(1), at(352, 88, plate('10:35 开航', MARK.right))),
  )

const before = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '前几天呢'),
    coming(
      come(0),
      0,
      50,
      rect(220, 92, 200, 168, MARK.action, 8) +
        rect(236, 92, 8, 168, DAY.far) +
        write(330, 180, '航行日志', { size: 28, bold: true, fill: '#FFFFFF', anchor: 'middle' }),
    ),
  )

const logbook = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '翻开日志'),
    at(
      40,
      88,
      sheet('航行日志', ['昨天　第一趟　郑某', '昨天　第二趟　郑某', '今天　换人　开航'], 300),
    ),
    shown(come(0), stroke('M60 181h194M60 217h194', MARK.gold, 5)),
    shown(come(1), at(400, 120, plate('本人')) + at(400, 178, plate('聘用单位'))),
  )

const threeDays = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '看三个日子'),
    shown(
      come(0),
      at(60, 108, day('今天', '检查')) +
        at(258, 108, day('到期日', '三天前', MARK.wrong)) +
        at(456, 108, day('上一趟', '昨天')),
    ),
  )

/** 船员证书过期三天，当场放行吗？ */
export const board: Storyboard = {
  poster: landing(
    310,
    at(60, STAND, officer(DAY, 'card'), 1.1),
    at(150, STAND, person(DAY, DRIVER), 1.1),
    at(240, STAND, person(DAY, MARK.gold), 1.1),
  ),
  scenes: [
    scene(2, boarding),
    scene(2, expired),
    scene(1, letItSail),
    scene(2, offDuty),
    scene(2, sails),
    scene(1, before),
    scene(2, logbook),
    scene(1, threeDays),
  ],
}
