/** The ways through a long list. */
export const turnCopy = {
  further: (left: number) => `往后看，还有 ${left} 条`,
  back: '往前看',
}
