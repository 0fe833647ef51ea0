import { type Come, type Storyboard, scene } from '../board'
import { farmhouse, stake, wall } from '../draw/buildings'
import { DAY, type Light, MARK, NIGHT } from '../draw/light'
import { steps, verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, person } from '../draw/people'
import { at, coming, GROUND, mirrored, shown } from '../draw/place'
import { disc, rect, shape, stroke, write } from '../draw/shapes'
import { heading, plain, stage } from '../draw/stage'
import { digger } from '../draw/vehicles'

const VILLAGER = '#8E4212'

const village = (light: Light, ...content: string[]) =>
  stage(
    light,
    shape('M150 204L330 150L470 190L640 140V204Z', light.far),
    at(430, 252, farmhouse(light)),
    rect(0, 252, 640, 108, light.ground),
    shape('M0 206h62l94 154h-156Z', light.steel),
    stroke('M62 206L156 360', light.kerb, 4),
    stroke('M14 214L50 360', light.dash, 5, '34 26'),
    ...content,
  )

const built = (courses: number) => at(300, 262, wall(130, courses))

const building = (come: Come) =>
  village(
    DAY,
    built(Math.round(2 + 4 * come(1))),
    shown(come(1), at(270, GROUND + 4, person(DAY, VILLAGER))),
    heading(DAY, '10:15'),
  )

const ruler = (to: number, y: number, words: string, colour: string) =>
  stroke(`M92 ${y}H${to}M92 ${y - 8}v16M${to} ${y - 8}v16`, colour, 4) +
  write((92 + to) / 2, y - 12, words, { size: 23, bold: true, fill: colour, anchor: 'middle' })

const measured = (come: Come) =>
  village(
    DAY,
    built(6),
    shown(come(0), at(426, 264, stake())),
    shown(
      come(1),
      ruler(300, 158, '12 米', MARK.wrong) + ruler(426, 116, '控制区 20 米', MARK.action),
    ),
    write(96, 340, '公路', { size: 24, bold: true, fill: '#FFFFFF', anchor: 'middle' }),
    heading(DAY, '量一量'),
  )

const myLand = (come: Come) =>
  village(
    DAY,
    built(6),
    at(180, GROUND + 6, officer(DAY), 1.2),
    mirrored(268, GROUND + 6, person(DAY, VILLAGER), 1.2),
    heading(DAY, '吴某说'),
    shown(come(0), at(176, 64, bubble('地是我家的，也要你们管', 84))),
  )

const orderToClear = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '归他用，也不能建'),
    at(36, 136, verdicts(DAY, come, [0, true, '地归他用'], [0, false, '控制区里建墙'])),
    shown(
      come(1),
      at(320, 92, sheet('责令限期拆除', ['拆什么：院墙', '哪天前拆完', '怎么申诉'], 250)),
    ),
  )

const tomorrow = (come: Come) =>
  village(
    DAY,
    built(6),
    coming(come(0), -120, 0, mirrored(262, 268, digger(DAY), 0.8)),
    at(560, GROUND + 6, officer(DAY), 1.15),
    heading(DAY, '队员说'),
    shown(come(0), at(370, 72, bubble('明天推了吧', 150))),
  )

const lastOfAll = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '强制拆除在最后'),
    at(
      72,
      146,
      steps(DAY, ['责令', '催告', '公告', '期满', '强拆'], 1 + Math.round(come(1) * 3), 124),
    ),
    shown(
      come(1),
      write(320, 240, '期满：复议、诉讼的期限都过了', {
        size: 23,
        fill: DAY.text2,
        anchor: 'middle',
      }),
    ),
  )

const notAtNight = (come: Come) =>
  village(
    NIGHT,
    built(6),
    disc(560, 92, 26, MARK.lamp),
    disc(571, 84, 24, NIGHT.sky),
    mirrored(262, 268, digger(NIGHT), 0.76),
    heading(NIGHT, '不能动手'),
    at(36, 110, verdicts(NIGHT, come, [0, false, '夜里、法定节假日'])),
  )

const cleared = (come: Come) =>
  village(
    DAY,
    at(426, 264, stake()),
    at(300, 262, wall(130, Math.round(6 - 5 * come(0)))),
    at(240, GROUND + 4, person(DAY, VILLAGER)),
    heading(DAY, '第九天，自己拆了'),
    shown(come(1), at(36, 84, plate('不罚款，讲清规定', MARK.right))),
  )

/** 院墙砌进控制区，能直接推倒吗？ */
export const board: Storyboard = {
  poster: village(
    DAY,
    built(6),
    at(426, 264, stake()),
    at(190, GROUND + 4, officer(DAY, 'card')),
    mirrored(264, GROUND + 4, person(DAY, VILLAGER)),
  ),
  scenes: [
    scene(2, building),
    scene(2, measured),
    scene(1, myLand),
    scene(2, orderToClear),
    scene(1, tomorrow),
    scene(2, lastOfAll),
    scene(1, notAtNight),
    scene(2, cleared),
  ],
}
