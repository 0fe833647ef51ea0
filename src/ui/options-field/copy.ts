/** What the writing of options says. */
export const copy = {
  option: (place: number) => `选项 ${place}`,
  right: '对',
  note: '为什么不对',
  optionExample: '例：亮证，告知来意，全程记录',
  noteExample: '例：没有强制开门的权力',
  add: '加一个选项',
  remove: '去掉这个选项',
} as const
