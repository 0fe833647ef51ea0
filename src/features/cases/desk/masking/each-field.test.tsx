import '../../../../../test/builders/dom'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pointAt } from '../../../../../test/builders/phone-cloud'
import { type Draft, EMPTY_DRAFT } from '../draft/draft'

const phone = await vi.hoisted(async () =>
  (await import('../../../../../test/builders/phone-cloud')).phoneTaro(),
)
vi.mock('@tarojs/taro', () => ({ default: phone.taro }))
vi.mock(
  '@tarojs/components',
  async () => (await import('../../../../../test/builders/taro-components')).components,
)

pointAt('http://127.0.0.1')
const { EachField } = await import('./each-field')

const written: Draft = {
  ...EMPTY_DRAFT,
  parties: [{ name: '张三丰', kind: 'person', alsoCalled: [] }],
  text: {
    ...EMPTY_DRAFT.text,
    facts: '张三丰驾驶辽A12345，电话13800138000。',
    evidence: ['张三丰的询问笔录'],
  },
}

/** The page with a draft that is written on. */
function Page() {
  const [draft, setDraft] = useState(written)
  const [field, setField] = useState<string>()
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const keeping = { busy: false, error: null, case: null }
  const writing = { id: 'c-1', draft, shown: undefined, kept: false, keeping, put, write: () => {} }
  return <EachField writing={writing} field={field} onField={setField} />
}
const tap = (words: string | RegExp) => fireEvent.click(screen.getByText(words))
const marks = (state: string) => document.querySelectorAll(`.desk-mark.is-${state}`).length

afterEach(cleanup)

describe('going through what must be masked', () => {
  it('marks each finding in the text by a line and a word', () => {
    render(<Page />)
    expect(marks('open')).toBe(3)
    const words = [...document.querySelectorAll('.desk-mark-word')].map((one) => one.textContent)
    expect(words).toEqual(['人名', '车牌号', '电话'])
    expect(screen.getByText('还有 4 处没处理')).toBeDefined()
  })

  it('masks one as suggested by a tap, and all by another', () => {
    render(<Page />)
    const [first] = screen.getAllByText('遮掉')
    if (!first) throw new Error('nothing can be masked')
    fireEvent.click(first)
    expect(screen.getByText('已遮成“张某”')).toBeDefined()
    expect([marks('open'), marks('masked')]).toEqual([2, 1])
    tap('全部按建议遮')
    expect(screen.getByText('都处理过了')).toBeDefined()
    expect([marks('open'), marks('masked')]).toEqual([0, 3])
  })

  it('takes other words, but none that still show it', () => {
    render(<Page />)
    fireEvent.click(screen.getByLabelText(/^张三丰，人名/))
    fireEvent.change(screen.getByPlaceholderText('张某'), { target: { value: '张三丰的哥哥' } })
    tap('遮成“张三丰的哥哥”')
    expect(screen.getByText('这样写还看得出来，换个说法')).toBeDefined()
    expect(marks('open')).toBe(3)
  })

  it('lets one stay for a reason that says something', () => {
    render(<Page />)
    fireEvent.click(screen.getByLabelText(/^13800138000，电话/))
    tap('保留')
    expect(screen.getByText('说明至少写 8 个字。')).toBeDefined()
    const reason = screen.getByPlaceholderText('例：这是执法单位对外公布的电话')
    fireEvent.change(reason, { target: { value: '执法单位对外公布的值班电话' } })
    fireEvent.click(screen.getAllByText('保留').at(-1) ?? reason)
    expect(screen.getByText('已说明，保留')).toBeDefined()
    expect(marks('explained')).toBe(1)
  })

  it('goes on to the next field, and says which are done', () => {
    render(<Page />)
    tap('第 1 份证据 1')
    expect(marks('open')).toBe(1)
    fireEvent.click(screen.getByText('遮掉'))
    expect(screen.getByText('第 1 份证据 ✓')).toBeDefined()
  })
})
