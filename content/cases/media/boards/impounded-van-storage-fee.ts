import { type Come, type Storyboard, scene } from '../board'
import { market, sign } from '../draw/buildings'
import { DAY, MARK } from '../draw/light'
import { steps, verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, person } from '../draw/people'
import { at, coming, GROUND, shown } from '../draw/place'
import { disc, rect, stroke, write } from '../draw/shapes'
import { heading, plain, road, stage } from '../draw/stage'
import { coach, van } from '../draw/vehicles'

const DRIVER = '#8E4212'
const KEEPER = '#5F6875'
const PAINT = MARK.gold

const front = (...content: string[]) =>
  stage(DAY, at(190, 252, market(DAY)), at(320, 66, sign('批发市场')), road(DAY), ...content)

const lot = (...content: string[]) =>
  stage(
    DAY,
    rect(0, 252, 640, 108, DAY.steel),
    at(500, 76, sign('停车场')),
    stroke('M500 120v132M596 120v132', DAY.steel, 6),
    stroke('M0 206h640M0 232h640', DAY.far, 5),
    ...content,
  )

const loading = (come: Come) =>
  front(
    coming(come(0), -240, 0, at(90, 268, van(DAY, PAINT, come(1) > 0.9 ? 6 : 3))),
    shown(
      come(1),
      at(360, GROUND + 4, person(DAY, KEEPER)) + at(410, GROUND + 4, person(DAY, MARK.right)),
    ),
    heading(DAY, '6:50'),
  )

const noPermit = (come: Come) =>
  front(
    at(40, 268, van(DAY, PAINT, 6)),
    at(326, GROUND + 4, person(DAY, DRIVER), 1.1),
    at(420, GROUND + 4, officer(DAY, 'record'), 1.1),
    heading(DAY, '请出示营运证'),
    shown(come(1), at(36, 110, verdicts(DAY, come, [1, false, '拿不出来']))),
  )

const approved = (come: Come) =>
  front(
    at(90, GROUND + 4, officer(DAY), 1.1),
    shown(come(0), at(36, 74, bubble('负责人，请批准', 48))),
    coming(come(1), 260, 0, at(300, 270, coach(DAY))),
    shown(
      come(1),
      at(210, GROUND + 4, person(DAY, KEEPER)) + at(256, GROUND + 4, person(DAY, MARK.right)),
    ),
  )

const onTheSpot = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '当场交付'),
    shown(
      come(0),
      at(40, 92, sheet('强制措施决定书', ['理由、依据', '期限', '权利、救济途径'], 270)),
    ),
    at(400, 276, officer(DAY, 'record'), 1.4),
    at(530, 276, person(DAY, DRIVER), 1.4),
    shown(
      come(1),
      at(
        440,
        90,
        disc(0, 0, 9, MARK.wrong) + write(18, 8, '全程录像', { size: 24, fill: DAY.text }),
      ),
    ),
  )

const feeAsked = (come: Come) =>
  lot(
    at(40, 268, van(DAY, PAINT)),
    at(330, GROUND + 4, person(DAY, KEEPER), 1.1),
    heading(DAY, '要收停车费'),
    shown(
      come(1),
      at(384, 134, plate('赵某来电', MARK.ink)) +
        at(384, 178, plate('这钱该我出吗？', MARK.paper, MARK.ink)),
    ),
  )

const whoPays = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '停车费谁出'),
    at(
      36,
      130,
      verdicts(
        DAY,
        come,
        [0, false, '向当事人收'],
        [0, true, '执法部门付'],
        [1, false, '开扣下的车'],
      ),
    ),
    at(340, 262, van(DAY, PAINT), 1.1),
    stroke('M330 262h280', DAY.steel, 5),
  )

const inTime = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '不超过三十日'),
    at(
      110,
      140,
      steps(
        DAY,
        ['扣押', '作出决定', '解除退还'],
        1 + Math.round(come(0)) + Math.round(come(1)),
        210,
      ),
    ),
    write(320, 242, '延长：经批准，书面告知', { size: 24, fill: DAY.text2, anchor: 'middle' }),
  )

/** 客车暂扣了，停车费该谁出？ */
export const board: Storyboard = {
  poster: lot(
    at(40, 268, van(DAY, PAINT), 1.25),
    at(380, GROUND + 6, person(DAY, KEEPER), 1.15),
    at(460, GROUND + 6, officer(DAY, 'record'), 1.15),
  ),
  scenes: [
    scene(2, loading),
    scene(2, noPermit),
    scene(2, approved),
    scene(2, onTheSpot),
    scene(2, feeAsked),
    scene(2, whoPays),
    scene(2, inTime),
  ],
}
