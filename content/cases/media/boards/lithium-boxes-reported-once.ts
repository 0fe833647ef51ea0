import { type Come, type Storyboard, scene } from '../board'
import { container, quayCrane, ship } from '../draw/afloat'
import { DAY, MARK } from '../draw/light'
import { verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, worker } from '../draw/people'
import { at, coming, mirrored, shown } from '../draw/place'
import { rect, shape, stroke } from '../draw/shapes'
import { heading, plain, stage, water } from '../draw/stage'

const CLERK = '#8E4212'
const QUAY = 250

const quay = (hung: number, ...content: string[]) =>
  stage(
    DAY,
    shape('M0 204h640v-34l-120 -20l-160 26l-200 -18l-160 30Z', DAY.far),
    water(DAY),
    at(-40, 262, ship(DAY), 0.94),
    rect(252, QUAY, 388, 110, DAY.steel),
    rect(252, QUAY, 388, 8, DAY.kerb),
    at(350, QUAY, quayCrane(DAY), 0.8),
    stroke(`M350 ${QUAY - 124}v${hung}`, MARK.ink, 3),
    at(294, QUAY - 78 + hung, container(MARK.gold, true)),
    ...content,
  )

const unloading = (come: Come) =>
  quay(6 + 30 * come(1), at(500, QUAY, container(MARK.gold, true)), heading(DAY, '8:20'))

const receipt = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '锂电池'),
    coming(come(0), 0, -60, at(36, 226, container(MARK.gold, true), 2.1)),
    shown(come(1), at(320, 92, sheet('海事回执', ['船舶载运危险货物', '同意进港'], 260))),
  )

const two = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '两件事，各报各的'),
    at(
      36,
      140,
      verdicts(DAY, come, [0, true, '进出港：海事，已同意'], [1, false, '装卸：港口，没有报']),
    ),
    at(480, 276, officer(DAY, 'record'), 1.6),
  )

const inTheAir = (come: Come) =>
  quay(
    26,
    at(500, QUAY, container(MARK.gold, true)),
    at(490, QUAY + 46, officer(DAY, 'point')),
    heading(DAY, '正吊在半空'),
    shown(come(0), at(36, 84, bubble('怎么停？', 60))),
  )

const setDown = (come: Come) =>
  quay(
    26 + 52 * come(0),
    at(500 + 160 * come(1), QUAY, container(MARK.gold, true)),
    at(490, QUAY + 46, officer(DAY)),
    heading(DAY, '先放稳，再停'),
    shown(come(1), at(36, 84, plate('移到专用堆场'))),
  )

const written = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '书面记录'),
    shown(come(0), at(40, 92, sheet('检查记录', ['时间、地点', '发现的问题', '双方签字'], 220))),
    shown(come(1), at(300, 112, verdicts(DAY, come, [1, true, '拒签：记录在案']))),
    at(420, 276, officer(DAY), 1.2),
    mirrored(540, 276, worker(DAY, CLERK), 1.2),
  )

const resumed = (come: Come) =>
  quay(
    78 - 60 * come(0),
    heading(DAY, '同意后恢复'),
    shown(come(1), at(36, 84, plate('报告，各报各的', MARK.right))),
  )

/** 向海事报过了，卸货还要再报吗？ */
export const board: Storyboard = {
  poster: quay(
    22,
    at(516, QUAY, container(MARK.gold, true)),
    at(494, QUAY + 40, officer(DAY, 'point')),
    at(614, QUAY + 40, worker(DAY, CLERK)),
  ),
  scenes: [
    scene(2, unloading),
    scene(2, receipt),
    scene(2, two),
    scene(1, inTheAir),
    scene(2, setDown),
    scene(2, written),
    scene(2, resumed),
  ],
}
