import { type Detector, detects, NO_AMOUNT } from './spans'

const GAP = '[ -]{0,3}'
/** Three, four and four digits as most people write them, and the other ways. */
const GROUPS = [
  [2, 4, 4],
  [2, 3, 5],
  [2, 5, 3],
  [3, 3, 4],
  [4, 3, 3],
  [4, 6],
]
const MOBILE = GROUPS.map((sizes) => sizes.map((size) => `\\d{${size}}`).join(GAP)).join('|')
const AREA = '0(?:10|2\\d|[3-9]\\d{1,2})'
/** No part of a longer number, nor what stands after a decimal point. */
const ALONE = '(^|[^\\d.]|[^\\d]\\.)'

/** Mobile phones (手机), with or without +86. */
export const MOBILES: readonly Detector[] = [
  detects(
    new RegExp(
      `${ALONE}(?:(?:\\(\\+?(?:00)?86\\)|\\+?(?:00)?86)${GAP})?1(?=[3-9])(?:${MOBILE})(?!\\d)${NO_AMOUNT}`,
      'g',
    ),
  ),
]

/**
 * Landlines (座机) with their area code, what is named as one without it, 400 and 800. Short numbers that serve everybody
 * (12328, 110) are none.
 */
export const LANDLINES: readonly Detector[] = [
  detects(
    new RegExp(
      `${ALONE}(?:\\(${AREA}\\) ?|${AREA}[ -]{1,3})\\d{3,4}[ -]?\\d{4}(?: ?(?:-|转|分机) ?\\d{1,6})?(?!\\d)${NO_AMOUNT}`,
      'g',
    ),
  ),
  detects(new RegExp(`${ALONE}0(?:10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7}(?!\\d)${NO_AMOUNT}`, 'g')),
  detects(new RegExp(`${ALONE}[48]00[ -]?\\d{3}[ -]?\\d{4}(?!\\d)${NO_AMOUNT}`, 'g')),
  detects(/((?:电话|座机|固话|传真|联系方式)(?:号码)?[:为是]{0,2}\s?)\d{3,4}[ -]?\d{4}(?!\d)/g),
]
