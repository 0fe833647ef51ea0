import { type Come, type Storyboard, scene } from '../board'
import { lift, sign, workshop } from '../draw/buildings'
import { DAY, MARK } from '../draw/light'
import { steps, verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, person } from '../draw/people'
import { at, coming, GROUND, shown } from '../draw/place'
import { rect, stroke, write } from '../draw/shapes'
import { heading, plain, stage } from '../draw/stage'
import { car } from '../draw/vehicles'

const OWNER = '#8E4212'

const yard = (...content: string[]) =>
  stage(DAY, at(180, 252, workshop(DAY)), rect(0, 252, 640, 108, DAY.ground), ...content)

const named = at(310, 56, sign('汽车维修'))

const lifted = at(190, 252, lift(DAY)) + at(190, 204, car(DAY, MARK.gold))

const shop = (come: Come) =>
  yard(
    named,
    lifted,
    coming(come(1), 160, 0, at(446, 256, car(DAY, MARK.paper))),
    heading(DAY, '9:40'),
  )

const licence = (come: Come) =>
  yard(
    named,
    coming(come(0), -60, 0, at(70, GROUND + 6, officer(DAY, 'card'), 1.2)),
    at(190, GROUND + 6, person(DAY, OWNER), 1.2),
    shown(come(1), at(340, 116, sheet('营业执照', ['机动车修理', '机动车维护'], 250))),
    heading(DAY, '请他拿手续'),
  )

const filing = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '备案呢'),
    at(40, 96, sheet('备案查询', ['这家店', '查无记录'], 240)),
    at(330, 140, verdicts(DAY, come, [1, false, '维修要许可'], [1, true, '维修要备案'])),
  )

const fineHim = (come: Come) =>
  yard(
    lifted,
    at(400, GROUND + 6, officer(DAY), 1.2),
    at(500, GROUND + 6, officer(DAY), 1.2),
    heading(DAY, '新队员说'),
    shown(come(0), at(300, 64, bubble('无证经营，开罚单吧', 200))),
  )

const orderFirst = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '先责令改正'),
    shown(come(0), at(40, 92, sheet('检查记录', ['三个工位', '两辆车'], 220))),
    shown(come(1), at(300, 92, sheet('责令改正通知书', ['改什么：备案', '几天：十个工作日'], 300))),
  )

const box = (place: number, done: boolean) =>
  rect(place * 52, 0, 44, 44, done ? MARK.action : MARK.paper, 6) +
  write(place * 52 + 22, 31, String(place + 1), {
    size: 22,
    bold: true,
    fill: done ? '#FFFFFF' : MARK.ink2,
    anchor: 'middle',
  })

const filed = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '第八个工作日'),
    at(40, 106, Array.from({ length: 10 }, (_, place) => box(place, place < 8 * come(0))).join('')),
    shown(
      come(0),
      at(404, 170, stroke('M21 -14v22', MARK.action, 4)) +
        write(425, 204, '备案完成', { size: 24, fill: MARK.action, bold: true, anchor: 'middle' }),
    ),
    shown(come(1), at(40, 204, plate('复查：改好了，不罚款', MARK.right))),
  )

const order = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '责令在前，罚款在后'),
    at(110, 148, steps(DAY, ['责令改正', '拒不改正', '罚款'], 1, 210)),
    shown(
      come(0),
      write(320, 246, '改好了，走不到罚款', { size: 25, fill: DAY.text2, anchor: 'middle' }),
    ),
  )

/** 修理厂没备案，当天能开罚单吗？ */
export const board: Storyboard = {
  poster: yard(
    named,
    lifted,
    at(70, GROUND + 6, officer(DAY), 1.15),
    at(140, GROUND + 6, officer(DAY, 'card'), 1.15),
    at(470, GROUND + 6, person(DAY, OWNER), 1.15),
  ),
  scenes: [
    scene(2, shop),
    scene(2, licence),
    scene(2, filing),
    scene(1, fineHim),
    scene(2, orderFirst),
    scene(2, filed),
    scene(2, order),
  ],
}
