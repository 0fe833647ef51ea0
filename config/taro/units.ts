/**
 * Two SCSS units are one point on every phone, not a share of its width: text of 18 pt and
 * tap areas of 44 pt must stay so on a narrow phone too (适老化).
 */
export const units = {
  designWidth: 750,
  deviceRatio: { 750: 1 },
  pxtransform: { enable: true, config: { targetUnit: 'px', onePxTransform: true } },
}
