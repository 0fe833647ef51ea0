/** NutUI draws on 375 wide, we on 750; both mean the same point on the phone. */
function designWidth(input?: unknown): number {
  const file = fileOf(input)
  return /@nutui[\\/]/.test(file) ? 375 : 750
}

function fileOf(input: unknown): string {
  if (typeof input === 'string') return input
  if (typeof input !== 'object' || input === null || !('file' in input)) return ''
  return typeof input.file === 'string' ? input.file : ''
}

/**
 * Two SCSS units are one point on every phone, not a share of its width: text of 18 pt and
 * tap areas of 44 pt must stay so on a narrow phone too (适老化).
 */
export const units = {
  designWidth,
  deviceRatio: { 375: 2, 750: 1 },
  pxtransform: { enable: true, config: { targetUnit: 'px', onePxTransform: true } },
}
