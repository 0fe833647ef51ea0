import type { MeetSnapshot, MeetStep } from '#domain/meets'
import type { Explained } from './explained'

type Of<K extends MeetStep['step']> = Extract<MeetStep, { step: K }>

const LEFT = { none: '', high: '（去掉最高）', low: '（去掉最低）' } as const
const STAGES = { preliminary: '预赛', final: '决赛' } as const

/** Hundredths as people write points. @example points(9260) // '92.60 分' */
const points = (hundredths: number | null | undefined): string =>
  hundredths === null || hundredths === undefined
    ? '没有成绩'
    : `${(hundredths / 100).toFixed(2)} 分`
const verdict = (same: boolean): string => (same ? '一致' : '不一致')
const rankText = (rank: number | null | undefined): string => (rank ? `第 ${rank} 名` : '不排名')

function rawLine({ sheets, measured, row }: Of<'score'>['way']): string {
  if (sheets.length === 0) return `    转入或没有评分表：${points(row.raw)}`
  const each = sheets.map(({ total, left }, nth) => `评委${nth + 1} ${points(total)}${LEFT[left]}`)
  const value = measured === null ? '' : `；测得 ${measured.value}，折算 ${points(measured.points)}`
  return `    ${each.join('，')}${value}；平均 ${points(row.raw)}`
}

function shiftLine({ panel, all, row }: Of<'score'>['way']): string[] {
  if (row.shift === 0 || panel === null) return []
  const own = `${points(panel.sum)} ÷ ${panel.count}`
  const every = `${points(all.sum)} ÷ ${all.count}`
  return [`    赛区折算：总平均 ${every}，本组平均 ${own}，移动 ${points(row.shift)}`]
}

function scoreLines({ way, version, kept, same }: Of<'score'>): string[] {
  const { row } = way
  const told = row.toldBy === null ? '' : `，同分比「${row.toldBy}」`
  const head = `${way.eventName}（${STAGES[way.stage]}，第 ${version} 版）`
  return [
    `${head}：${points(row.score)}，${rankText(row.rank)}${told}（公布 ${points(kept?.score)}，${rankText(kept?.rank)}，${verdict(same)}）`,
    rawLine(way),
    ...shiftLine(way),
    `    计入 ${points(row.counted)}，权重 ${way.weight}`,
  ]
}

const NAMES = { allRound: '全能', unit: '单位总分' } as const

function overallLines({ step, anew, kept, same }: Of<'allRound' | 'unit'>, names: Names): string[] {
  const parts = anew.parts.map(
    ({ event, counted, weight }) =>
      `${names.get(event) ?? event} ${counted === null ? '0（没有成绩）' : points(counted)} × ${weight}`,
  )
  const weights = anew.parts.reduce((sum, { weight }) => sum + weight, 0)
  const isRunning = kept === undefined && same
  const before = `公布 ${points(kept?.total)}，${rankText(kept?.rank)}，${verdict(same)}`
  return [
    `${NAMES[step]}：${points(anew.total)}，${rankText(anew.rank)}（${isRunning ? '比武还没有结束，没有留存' : before}）`,
    `    （${parts.join(' ＋ ')}）÷ ${weights}`,
  ]
}

type Names = ReadonlyMap<string, string>

/** An explanation in words: sheets → mean → panels made comparable → place → all-round and unit, each beside what was published. */
export function meetLines(steps: readonly MeetStep[], { terms }: MeetSnapshot): Explained {
  const names = new Map(terms.events.map(({ id, name }) => [id, name]))
  const lines = steps.flatMap((step) =>
    step.step === 'score' ? scoreLines(step) : overallLines(step, names),
  )
  const same = steps.every((step) => step.same)
  return { lines: [...lines, `结论：${verdict(same)}`], same }
}
