import { type Come, type Storyboard, scene } from '../board'
import { sign, station } from '../draw/buildings'
import { DUSK, MARK } from '../draw/light'
import { joined, phone, verdicts } from '../draw/lists'
import { bubble, sheet } from '../draw/papers'
import { officer, person } from '../draw/people'
import { at, coming, GROUND, shown } from '../draw/place'
import { rect, stroke, write } from '../draw/shapes'
import { heading, plain, road, stage } from '../draw/stage'
import { car } from '../draw/vehicles'

const WHITE = MARK.cap
const DRIVER = '#7E93B8'
const PASSENGER = '#C59B3F'

const platform = (...content: string[]) =>
  stage(
    DUSK,
    at(320, 252, station(DUSK)),
    at(416, 60, sign('火车站')),
    road(DUSK, DUSK.ground),
    ...content,
  )

const suitcase = () =>
  rect(22, -34, 24, 32, MARK.wrong, 3) + stroke('M28 -34v-12h12v12', MARK.ink, 3)
const traveller = person(DUSK, PASSENGER) + suitcase()

const setsDown = (come: Come) =>
  platform(
    coming(come(0), -240, 0, at(70, 264, car(DUSK, WHITE))),
    shown(come(1), at(256, GROUND, traveller)),
    heading(DUSK, '18:20'),
  )

const orderOnPhone = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '手机亮着'),
    coming(come(0), 0, 60, at(56, 84, phone('行程中', ['终点', '火车站', '即将结束']))),
    shown(come(1), at(360, 272, officer(DUSK, 'card'), 1.7)),
    shown(come(1), at(510, 272, person(DUSK, DRIVER), 1.7)),
  )

const noPapers = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '两证都没有'),
    at(36, 136, verdicts(DUSK, come, [1, false, '网约车运输证'], [1, false, '网约车驾驶员证'])),
    at(400, 276, officer(DUSK, 'record'), 1.3),
    at(530, 276, person(DUSK, DRIVER), 1.3),
    shown(come(0), at(404, 64, bubble('我来接朋友的', 126))),
  )

const leaves = (come: Come) =>
  platform(
    at(40, 264, car(DUSK, WHITE)),
    at(232, GROUND, officer(DUSK)),
    at(290 + 100 * come(0), GROUND, traveller),
    heading(DUSK, '要赶火车'),
    shown(come(0), at(226, 76, bubble('名字就不留了', 150))),
  )

const letGo = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '人要走，让他走'),
    at(36, 130, verdicts(DUSK, come, [0, false, '拦人，逼人签字'], [1, true, '如实写进笔录'])),
    at(450, 268, officer(DUSK, 'record'), 1.7),
  )

const opensOrder = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '他自己点开了'),
    at(440, 276, person(DUSK, DRIVER), 1.6),
    coming(come(0), 0, 60, at(150, 84, phone('订单', ['上车 → 下车', '火车站', '26.8 元']))),
  )

const fixed = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '固定，再调取'),
    shown(come(0), at(40, 92, sheet('现场取证', ['拍照、录像', '写明过程', '他签名'], 230))),
    shown(come(1), at(330, 92, sheet('平台调取', ['订单', '行驶轨迹', '支付记录'], 230))),
  )

const chain = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '互相印证'),
    at(40, 78, joined(['平台订单', '支付记录', '他的陈述', '录像'], '事实清楚', come(0))),
    shown(come(1), write(330, 254, '证言只是一种', { size: 24, fill: DUSK.text2 })),
  )

/** 网约车乘客不愿作证，案子怎么立？ */
export const board: Storyboard = {
  poster: platform(
    at(52, 264, car(DUSK, WHITE), 1.15),
    at(270, GROUND, person(DUSK, DRIVER)),
    at(350, GROUND, officer(DUSK, 'card')),
    at(520, GROUND, traveller),
  ),
  scenes: [
    scene(2, setsDown),
    scene(2, orderOnPhone),
    scene(2, noPapers),
    scene(1, leaves),
    scene(2, letGo),
    scene(1, opensOrder),
    scene(2, fixed),
    scene(2, chain),
  ],
}
