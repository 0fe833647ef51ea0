import { type Come, type Storyboard, scene } from '../board'
import { DAY, MARK } from '../draw/light'
import { joined, verdicts } from '../draw/lists'
import { bubble, plate, sheet } from '../draw/papers'
import { officer, worker } from '../draw/people'
import { at, coming, GROUND, shown } from '../draw/place'
import { rect, stroke, write } from '../draw/shapes'
import { bars, bent, formwork } from '../draw/site'
import { heading, plain, stage } from '../draw/stage'

const FOREMAN = '#8E4212'

const site = (...content: string[]) =>
  stage(
    DAY,
    at(470, 252, bent(DAY, DAY.far), 0.8),
    at(180, 252, bent(DAY)),
    rect(0, 252, 640, 108, DAY.ground),
    ...content,
  )

const reported = (come: Come) =>
  site(
    at(180, 252, formwork()),
    coming(come(0), -60, 0, at(70, GROUND + 4, officer(DAY)) + at(130, GROUND + 4, officer(DAY))),
    heading(DAY, '14:30'),
    shown(come(1), at(36, 84, plate('有人举报', MARK.gold, MARK.ink))),
  )

const noRecords = (come: Come) =>
  plain(
    DAY,
    at(330, 272, bent(DAY), 1) + at(330, 272, formwork()),
    heading(DAY, '昨天浇完了'),
    at(
      36,
      136,
      verdicts(
        DAY,
        come,
        [1, false, '隐蔽检查记录'],
        [1, false, '影像资料'],
        [1, false, '监理签字'],
      ),
    ),
  )

const whoKnows = (come: Come) =>
  site(
    at(180, 252, formwork()),
    at(70, GROUND + 6, officer(DAY, 'record'), 1.2),
    at(190, GROUND + 6, worker(DAY, FOREMAN), 1.2),
    heading(DAY, '负责人说'),
    shown(come(0), at(196, 64, bubble('浇进去了，谁也说不清', 20, 23))),
  )

const onPaper = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '先找纸上的钢筋'),
    shown(come(0), at(30, 92, sheet('图纸', ['主筋', '24 根'], 130))),
    shown(come(0), at(176, 92, sheet('施工日志', ['当天', '浇筑'], 140))),
    shown(come(0), at(332, 92, sheet('领料台账', ['领用', '数量'], 140))),
    shown(come(1), at(488, 92, sheet('监理日志', ['未报验'], 130))),
  )

const altered = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '台账有涂改'),
    at(180, 84, sheet('领料台账', ['盖梁　领用', '主筋　20　24 根', '箍筋　86　92 根'], 280)),
    shown(come(0), stroke('M260 197h30M260 233h30', MARK.wrong, 5)),
  )

const kept = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '先行登记保存'),
    shown(
      come(0),
      at(40, 92, sheet('登记保存清单', ['负责人已批准', '当场清点', '双方签字'], 250)),
    ),
    shown(
      come(1),
      write(460, 156, '七日内', { size: 52, bold: true, fill: MARK.action, anchor: 'middle' }),
    ),
    shown(
      come(1),
      write(460, 204, '作出处理决定', { size: 26, fill: DAY.text2, anchor: 'middle' }),
    ),
  )

const scanned = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '第三方扫描'),
    rect(40, 96, 400, 110, DAY.steel, 4),
    at(56, 196, bars(24, 0, 16.2, 90)),
    shown(come(1), rect(370, 100, 66, 102, DAY.steel) + at(378.5, 196, bars(4, 4, 16.2, 90))),
    at(40 + 340 * come(0), 88, rect(0, 0, 64, 20, MARK.action, 4)),
    write(464, 134, '设计 24 根', { size: 26, fill: DAY.text }),
    shown(come(1), write(464, 180, '测得 20 根', { size: 26, bold: true, fill: MARK.wrong })),
  )

const clear = (come: Come) =>
  plain(
    DAY,
    heading(DAY, '三样对得上'),
    at(40, 100, joined(['图纸', '台账', '检测'], '事实清楚', come(0))),
    shown(
      come(1),
      at(500, 88, plate('罚款')) + at(500, 140, plate('返工')) + at(500, 192, plate('责任人')),
    ),
  )

/** 隐蔽工程已经浇筑，证据从哪里取？ */
export const board: Storyboard = {
  poster: site(
    at(180, 252, formwork()),
    at(60, GROUND + 4, officer(DAY)),
    at(120, GROUND + 4, officer(DAY, 'record')),
    at(590, GROUND + 4, worker(DAY, FOREMAN)),
  ),
  scenes: [
    scene(2, reported),
    scene(2, noRecords),
    scene(1, whoKnows),
    scene(2, onPaper),
    scene(1, altered),
    scene(2, kept),
    scene(2, scanned),
    scene(2, clear),
  ],
}
