import { describe, expect, it } from 'vitest'
import { cityPlace, nickname, unitPlace } from './unit-place'

describe('a unit where there is little room', () => {
  it.each([
    ['铁西大队第二中队', '铁西', '二中队'],
    ['和平大队第三中队', '和平', '三中队'],
    ['和平大队公路路政第二中队', '和平', '公路路政第二中队'],
    ['鲅鱼圈大队', '鲅鱼圈', '鲅鱼圈大队'],
    ['义县大队', '义县', '义县大队'],
    ['抚顺县大队', '抚顺', '抚顺县大队'],
    ['桓仁满族自治县大队公路路政中队', '桓仁', '公路路政中队'],
    ['喀喇沁左翼蒙古族自治县大队', '喀喇沁左翼', '喀喇沁左翼蒙古族自治县大队'],
    ['鞍山市交通运输综合行政执法队', '鞍山', '鞍山'],
    ['沈抚示范区交通运输综合行政执法队', '沈抚', '沈抚'],
    ['治超站', '治超站', '治超站'],
  ])('%s is of %s, and called %s', (name, place, called) => {
    expect(unitPlace(name)).toBe(place)
    expect(nickname(name)).toBe(called)
  })

  it.each([
    ['鞍山市', '鞍山'],
    ['鞍山', '鞍山'],
    ['葫芦岛市', '葫芦岛'],
    ['沈抚示范区', '沈抚'],
    ['沈抚改革创新示范区', '沈抚'],
  ])('the city %s is %s', (city, place) => expect(cityPlace(city)).toBe(place))
})
