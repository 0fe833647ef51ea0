import { type Come, type Storyboard, scene } from '../board'
import { quayCrane } from '../draw/afloat'
import { DAY, MARK } from '../draw/light'
import { day, verdicts } from '../draw/lists'
import { bubble, law, plate, sheet } from '../draw/papers'
import { officer, person, worker } from '../draw/people'
import { at, coming, GROUND, mirrored, shown } from '../draw/place'
import { rect, stroke, write } from '../draw/shapes'
import { bars, bundle } from '../draw/site'
import { heading, plain, stage } from '../draw/stage'

const MANAGER = '#8E4212'

const yard = (...content: string[]) =>
  stage(
    DAY,
    at(420, 204, quayCrane({ ...DAY, steel: DAY.far, box: DAY.far }), 0.58),
    rect(0, 252, 640, 108, DAY.ground),
    ...content,
  )

const tied = (x: number) =>
  at(x, 258, bars(12, 0, 14, 70) + stroke('M-6 -20h166M-6 -44h166', MARK.ink, 5))

const spotCheck = (come: Come) =>
  yard(
    at(300, 258, bundle(DAY)),
    coming(
      come(1),
      -80,
      0,
      at(130, GROUND + 4, officer(DAY)) + at(210, GROUND + 4, officer(DAY, 'record')),
    ),
    heading(DAY, '10:00'),
  )

const alreadyTied = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '已经绑了 40 吨'),
    at(36, 272, bundle(DAY), 0.8),
    at(270, 272, bars(10, 0, 14, 100) + stroke('M-6 -30h140M-6 -64h140', MARK.ink, 5)),
    shown(come(1), at(430, 92, sheet('送检委托单', ['日期：明天', '监理：未签'], 180))),
  )

const tomorrow = (come: Come) =>
  yard(
    tied(60),
    at(320, GROUND + 6, officer(DAY), 1.2),
    mirrored(440, GROUND + 6, worker(DAY, MANAGER), 1.2),
    heading(DAY, '项目经理说'),
    shown(come(0), at(232, 68, bubble('有合格证，明天补检', 212))),
  )

const notUntested = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '先检验，后使用'),
    at(40, 96, law('质量管理条例', '第二十九条', '未经检验，不得使用', 340)),
    shown(
      come(1),
      at(410, 100, plate('停用', MARK.wrong)) +
        at(410, 152, plate('记录')) +
        at(410, 204, plate('送检')),
    ),
  )

const passed = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '三天后'),
    shown(come(0), at(40, 92, sheet('检验报告', ['结论：合格'], 220))),
    shown(come(1), at(300, 92, sheet('拟作罚款', ['达到本地', '听证标准'], 220))),
  )

const told = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '主动写明'),
    shown(
      come(0),
      at(40, 84, sheet('违法行为通知书', ['事实、理由、依据', '陈述、申辩', '有权要求听证'], 270)),
    ),
    shown(come(0), stroke('M56 250h126', MARK.gold, 6)),
    shown(
      come(1),
      write(460, 156, '五日内', { size: 52, bold: true, fill: MARK.action, anchor: 'middle' }),
    ),
    shown(come(1), write(460, 204, '提出听证', { size: 26, fill: DAY.text2, anchor: 'middle' })),
  )

const hearing = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '听证'),
    at(150, 276, officer(DAY), 1.3),
    at(320, 262, person(DAY, MARK.action), 1.3),
    at(490, 276, worker(DAY, MANAGER), 1.3),
    rect(60, 222, 520, 60, MARK.gold, 4),
    write(150, 260, '调查人员', { size: 22, fill: MARK.ink, anchor: 'middle' }),
    write(320, 260, '主持人', { size: 22, bold: true, fill: MARK.ink, anchor: 'middle' }),
    write(490, 260, '当事人', { size: 22, fill: MARK.ink, anchor: 'middle' }),
    shown(come(1), at(36, 108, verdicts(DAY, come, [1, false, '因此加重']))),
  )

const threeDays = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '先看三个日子'),
    at(60, 104, day('进场', '三天前')),
    at(258, 104, day('使用', '已绑', MARK.wrong)),
    at(456, 104, day('送检', '明天')),
    stroke('M190 160h60M388 160h60', DAY.steel, 5),
    shown(
      come(1),
      write(320, 252, '使用在前，送检在后', { size: 25, fill: DAY.text2, anchor: 'middle' }),
    ),
  )

/** 钢筋没检先绑，补检合格还罚吗？ */
export const board: Storyboard = {
  poster: yard(
    tied(40),
    at(316, 258, bundle(DAY), 0.86),
    at(250, GROUND + 4, officer(DAY, 'record'), 1.1),
    at(588, GROUND + 4, worker(DAY, MANAGER), 1.1),
  ),
  scenes: [
    scene(2, spotCheck),
    scene(2, alreadyTied),
    scene(1, tomorrow),
    scene(2, notUntested),
    scene(2, passed),
    scene(2, told),
    scene(2, hearing),
    scene(2, threeDays),
  ],
}
