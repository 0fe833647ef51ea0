// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askedOf } from '../../../../../test/builders/answers'
import { caseList } from '../../../../../test/builders/case-replies'
import { at, openPage } from '../../../../../test/builders/opened'
import Find from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const open = (found = caseList({ goOn: null })) =>
  openPage(<Find />, {
    'cases.list': () => found,
    'cases.shelf': () => ({
      laws: [{ law: 'penalty', name: '行政处罚法', cases: 4 }],
      units: [{ unit: 'u-2101', name: '沈阳市交通运输综合行政执法队', cases: 3 }],
    }),
  })
const type = (words: string) =>
  fireEvent.change(screen.getByPlaceholderText('标题、案情里的词'), { target: { value: words } })
const wanted = async (count: number) => {
  await vi.waitFor(() => expect(askedOf('cases.list')).toHaveLength(count))
  return askedOf('cases.list').at(-1)
}

describe('找案例', () => {
  it('asks for words with the key or the button, not with every letter', async () => {
    open()
    await wanted(1)
    type(' 货车 ')
    expect(askedOf('cases.list')).toHaveLength(1)
    fireEvent.click(screen.getByText('查找'))
    expect(await wanted(2)).toMatchObject({ words: '货车' })
    type('称重')
    fireEvent.keyDown(screen.getByPlaceholderText('标题、案情里的词'), { key: 'Enter' })
    expect(await wanted(3)).toMatchObject({ words: '称重' })
  })

  it('narrows to laws and units that have cases, and says how many', async () => {
    open()
    await screen.findByText('行政处罚法（4）')
    const [law, unit] = [at('select', 0), at('select', 1)]
    fireEvent.change(law, { target: { value: '1' } })
    expect(await wanted(2)).toMatchObject({ law: 'penalty', unit: null })
    fireEvent.change(unit, { target: { value: '1' } })
    expect(await wanted(3)).toMatchObject({ law: 'penalty', unit: 'u-2101' })
    fireEvent.change(law, { target: { value: '0' } })
    expect(await wanted(4)).toMatchObject({ law: null, unit: 'u-2101' })
  })

  it('finds nothing, and begins anew', async () => {
    open(caseList({ cases: [], goOn: null }))
    await wanted(1)
    type('没有的词')
    fireEvent.click(screen.getByText('查找'))
    await wanted(2)
    fireEvent.click(await screen.findByText('重新来'))
    await vi.waitFor(() =>
      expect(screen.getByPlaceholderText('标题、案情里的词')).toHaveProperty('value', ''),
    )
    expect(screen.getByText('没有找到')).toBeTruthy()
  })
})
