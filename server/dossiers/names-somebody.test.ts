import { expect, it } from 'vitest'
import { namesSomebody, numberNamesSomebody } from './names-somebody'

it.each([
  ['超限运输可分割物品', false],
  ['辽交罚〔2026〕12号的笔录没有签名', false],
  ['辽A12345超限运输', true],
  ['致电13812345678没有记录', true],
  ['送到和平区中山路88号3栋', true],
])('%s: %s', (text, names) => expect(namesSomebody(text)).toBe(names))

it.each([
  ['辽交罚〔2026〕12号', false],
  ['210100202600123', false],
  ['辽A12345-1', true],
])('number %s: %s', (number, names) => expect(numberNamesSomebody(number)).toBe(names))
