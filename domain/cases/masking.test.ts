import { expect, it } from 'vitest'
import { decisionsOf } from './index'

it.each([
  ['mask', '', { action: 'mask', instead: null }],
  ['mask', '某地', { action: 'mask', instead: '某地' }],
  ['explain', '执法单位对外公布的电话', { action: 'explain', reason: '执法单位对外公布的电话' }],
] as const)('%s with “%s”', (how, text, decision) =>
  expect(decisionsOf([{ finding: 'phone:1:1', how, text }])).toEqual({ 'phone:1:1': decision }),
)
