/** What parts of forms and lists say. */
export const copy = {
  reason: '原因',
  reasonHint: '会记下来',
  reasonMissing: '请写一句原因。',
  dayOf: (label: string) => `${label}日期`,
  timeOf: (label: string) => `${label}时间`,
  further: '往后看',
  first: '回到最前',
  takeTheirs: '用别处改的那一版',
  takeMine: '用我的覆盖',
}
