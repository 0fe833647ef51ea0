/** Units of measure in laws: what each is counted in, and how many of that it holds. */
const IN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  工作日: { 个工作日: 1, 工作日: 1 },
  日: { 日: 1, 天: 1 },
  月: { 个月: 1, 月: 1 },
  年: { 年: 1 },
  小时: { 个小时: 1, 小时: 1 },
  分钟: { 分钟: 1 },
  米: { 公里: 1000, 千米: 1000, 米: 1, 厘米: 0.01, 毫米: 0.001 },
  海里: { 海里: 1 },
  平方米: { 平方公里: 1e6, 公顷: 1e4, 平方米: 1 },
  立方米: { 立方米: 1 },
  千克: { 吨: 1000, 千克: 1, 公斤: 1, 克: 0.001 },
  总吨: { 总吨: 1 },
  千瓦: { 千瓦: 1 },
  元: { 元: 1 },
  倍: { 倍: 1 },
  人: { 人: 1, 名: 1 },
  岁: { 周岁: 1 },
  次: { 次: 1 },
  座: { 座: 1 },
  辆: { 辆: 1 },
  '%': { '%': 1, '‰': 0.1 },
}

/** By the name of a unit: what it is counted in, and how many of that it holds. */
export const UNITS: ReadonlyMap<string, { readonly unit: string; readonly of: number }> = new Map(
  Object.entries(IN).flatMap(([unit, names]) =>
    Object.entries(names).map(([name, of]) => [name, { unit, of }] as const),
  ),
)

/** Units before which 一 is a word, not a figure: 一座桥, 同一日, 罚一次, 一名队员. */
export const NAMED_SINGLY: ReadonlySet<string> = new Set(['日', '人', '次', '座', '辆'])
