import { type Come, type Storyboard, scene } from '../board'
import { DUSK, MARK } from '../draw/light'
import { verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, worker } from '../draw/people'
import { at, coming, GROUND, shown } from '../draw/place'
import { rect, shape, stroke, write } from '../draw/shapes'
import { bent, falsework } from '../draw/site'
import { heading, plain, stage } from '../draw/stage'

const HAND = '#7E93B8'

const site = (hanging: number, ...content: string[]) =>
  stage(
    DUSK,
    at(30, 204, bent(DUSK, DUSK.far), 0.4),
    at(170, 204, bent(DUSK, DUSK.far), 0.4),
    rect(0, 252, 640, 108, DUSK.ground),
    at(340, 262, falsework(DUSK, hanging), 0.84),
    ...content,
  )

const onTop = (share: number) =>
  [344, 400, 456, 512, 560]
    .map((x, place) => (place / 5 < share ? at(x, 118, worker(DUSK, HAND), 0.56) : ''))
    .join('')

const evening = (come: Come) =>
  site(
    0,
    onTop(1),
    heading(DUSK, '17:40'),
    shown(come(1), at(36, 84, plate('明早 5 时浇筑', MARK.lamp, MARK.ink))),
  )

const hanging = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '立杆悬空'),
    rect(0, 240, 640, 120, DUSK.ground),
    shown(come(0), shape('M300 240q20 44 150 44q130 0 150 -44Z', DUSK.edge)),
    shown(
      come(0),
      write(450, 270, '泡软了', { size: 24, bold: true, fill: '#FFFFFF', anchor: 'middle' }),
    ),
    stroke('M90 140v100M210 140v100', DUSK.steel, 12),
    stroke('M350 140v86M540 140v80', come(1) > 0 ? MARK.lamp : DUSK.steel, 12),
    stroke('M60 176h540', DUSK.steel, 8),
    rect(40, 126, 580, 18, MARK.gold),
    shown(come(1), at(36, 80, plate('上面还有 26 人', MARK.lamp, MARK.ink))),
  )

const getDown = (come: Come) =>
  site(
    2,
    onTop(1 - come(0)),
    coming(
      come(0),
      120,
      -60,
      [60, 116, 172].map((x) => at(x, GROUND + 4, worker(DUSK, HAND), 0.9)).join(''),
    ),
    at(250, GROUND + 4, officer(DUSK, 'point')),
    heading(DUSK, '人先下来'),
    shown(come(1), at(36, 84, plate('只停这一跨', MARK.lamp, MARK.ink))),
  )

const unsigned = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '再看方案'),
    shown(
      come(0),
      at(
        40,
        88,
        sheet('专项施工方案', ['技术负责人　　　', '总监　　　　　　', '专家论证　　　　'], 260),
      ),
    ),
    shown(come(0), stroke('M180 174h100M180 210h100M180 246h100', MARK.wrong, 3, '7 6')),
    at(500, 276, worker(DUSK, HAND), 1.4),
    shown(come(1), at(350, 66, bubble('浇完再补签', 136))),
  )

const beforeUse = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '签了才能用'),
    at(
      36,
      136,
      verdicts(
        DUSK,
        come,
        [0, true, '技术负责人签字'],
        [0, true, '总监签字'],
        [0, true, '高大模板：专家论证'],
      ),
    ),
    at(500, 276, officer(DUSK, 'record'), 1.6),
  )

const written = (come: Come) =>
  plain(
    DUSK,
    heading(DUSK, '写清楚'),
    shown(
      come(0),
      at(40, 88, sheet('检查记录', ['停哪里：这一跨', '怎样恢复：审查同意', '双方签字'], 280)),
    ),
    shown(come(1), stroke('M160 246q14 -20 24 0q10 16 22 -4q10 -14 20 2', MARK.action, 4)),
    at(430, 276, officer(DUSK, 'record'), 1.4),
    at(560, 276, worker(DUSK, HAND), 1.4),
  )

const again = (come: Come) =>
  site(
    0,
    onTop(come(1)),
    at(110, GROUND + 4, officer(DUSK), 1.1),
    at(200, GROUND + 4, officer(DUSK, 'record'), 1.1),
    heading(DUSK, '第四天'),
    shown(come(1), at(36, 84, plate('审查同意，恢复', MARK.right))),
  )

const ending = (come: Come) =>
  site(
    0,
    at(80, GROUND + 4, officer(DUSK), 1.1),
    [150, 210, 266].map((x) => at(x, GROUND + 4, worker(DUSK, HAND))).join(''),
    shown(come(0), heading(DUSK, '人先下来，手续再说')),
  )

/** 支架方案没签字，明早就要浇筑. */
export const board: Storyboard = {
  poster: site(
    2,
    onTop(1),
    at(100, GROUND + 4, officer(DUSK), 1.1),
    at(200, GROUND + 4, officer(DUSK, 'point'), 1.1),
  ),
  scenes: [
    scene(2, evening),
    scene(2, hanging),
    scene(2, getDown),
    scene(2, unsigned),
    scene(2, beforeUse),
    scene(2, written),
    scene(2, again),
    scene(1, ending),
  ],
}
