import { type Come, type Storyboard, scene } from '../board'
import { DAY, MARK } from '../draw/light'
import { verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, person, worker } from '../draw/people'
import { at, coming, GROUND, mirrored, shown } from '../draw/place'
import { shape, stroke } from '../draw/shapes'
import { cone, grit, triangle } from '../draw/site'
import { heading, plain, road, stage } from '../draw/stage'
import { car, lorry } from '../draw/vehicles'

const DRIVER = '#5F6875'
const KEEPER = '#C59B3F'

const hill = (...content: string[]) =>
  stage(DAY, shape('M0 204L210 132L360 180L520 104L640 160V204Z', DAY.far), road(DAY), ...content)

const broom = stroke('M20 -60L52 -2', MARK.gold, 5) + shape('M44 -10l18 -4l6 14h-22Z', MARK.wrong)
const sweeper = person(DAY, DRIVER) + broom
const roadKeeper = worker(DAY, KEEPER) + broom

const strewn = (come: Come) =>
  hill(at(366, 266, lorry(DAY), 0.84), shown(come(1), at(120, 284, grit(1))), heading(DAY, '14:05'))

const braking = (come: Come) =>
  hill(
    at(300, 284, grit(1)),
    coming(come(0), -240, 0, at(90, 288, car(DAY, MARK.quiet))),
    shown(come(0), stroke('M14 287h76', MARK.ink, 4)),
    heading(DAY, '急刹，绕行'),
    coming(come(1), -200, 0, at(-40, 282, car(DAY, MARK.gold), 0.7)),
  )

const warned = (come: Come) =>
  hill(
    at(330, 284, grit(1)),
    shown(come(0), at(60, 290, triangle()) + at(140, 290, cone()) + at(200, 290, cone())),
    shown(come(0), stroke('M330 312h180M330 304v16M510 304v16', MARK.ink, 3)),
    shown(come(0), at(372, 176, plate('约 60 米'))),
    at(270, GROUND, officer(DAY, 'record')),
    shown(come(1), at(566, GROUND, officer(DAY, 'card'))),
    heading(DAY, '先警示，再取证'),
  )

const swept = (come: Come) =>
  hill(
    at(60, 290, triangle()),
    at(250, 284, grit(1 - come(0) * 0.5 - come(1) * 0.5)),
    at(200 + 60 * come(1), GROUND, roadKeeper),
    at(360 + 60 * come(1), GROUND, sweeper),
    heading(DAY, '一起清扫'),
    shown(come(1), at(36, 84, plate('14:50 路面恢复', MARK.right))),
  )

const asks = (come: Come) =>
  hill(
    at(150, GROUND + 6, officer(DAY), 1.25),
    mirrored(400, GROUND + 6, sweeper, 1.25),
    heading(DAY, '孙某问'),
    shown(come(0), at(170, 66, bubble('都扫干净了，还罚什么', 226))),
  )

const weighedUp = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '两头都看'),
    shown(come(0), at(40, 92, sheet('违法', ['污染路面', '后车急刹', '不是初次'], 230))),
    shown(come(1), at(330, 92, sheet('从轻', ['主动停车', '主动清扫', '后果减轻'], 230))),
  )

const once = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '一次违法，罚一次'),
    at(
      36,
      136,
      verdicts(
        DAY,
        come,
        [0, false, '交警罚过，再罚款'],
        [1, false, '扫干净就算没发生'],
        [1, true, '两头的证据都收'],
      ),
    ),
    at(480, 276, officer(DAY, 'record'), 1.6),
  )

/** 抛洒物已经扫干净了，还能不能处罚？ */
export const board: Storyboard = {
  poster: hill(
    at(370, 266, lorry(DAY), 0.86),
    at(60, 290, triangle()),
    at(150, 286, grit(1)),
    at(160, GROUND, officer(DAY)),
    at(250, GROUND, sweeper),
  ),
  scenes: [
    scene(2, strewn),
    scene(2, braking),
    scene(2, warned),
    scene(2, swept),
    scene(1, asks),
    scene(2, weighedUp),
    scene(2, once),
  ],
}
