// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from '#cloud'
import { askedOf, down, refused } from '../../../../../test/builders/answers'
import {
  evidence,
  flag,
  indicator,
  recordRead,
  score,
  sections,
} from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import SectionPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const params = (section: string) => ({
  params: { period: '2026-q3', unit: 'u-210303-2', section },
})
const open = (section: string, of = score()) =>
  openPage(<SectionPage />, { 'honours.score': () => of }, params(section))
const said = () => document.body.textContent ?? ''
/** A score whose only section has these pieces of evidence. */
const proved = (...pieces: Parameters<typeof evidence>[0][]) =>
  score({
    sections: sections()
      .slice(0, 1)
      .map((one) => ({
        ...one,
        indicators: [indicator({ evidence: pieces.map((of) => evidence(of)) })],
      })),
  })

describe('a section of a score', () => {
  it('says of each indicator its rule, its points and what proves it', async () => {
    open('dossiers')
    await screen.findByText('优良案卷')
    expect(said()).toContain('优良案卷22.5/ 24抽 48 卷，优良 45 卷，45 ÷ 48 × 24 分')
    expect(said()).toContain('鞍交执罚〔2026〕0418 号优良 · ')
    expect(said()).toContain('意见按期整改6.0/ 6')
    expect(said()).toContain('第 1 名')
  })

  it.each([
    ['sitting', '/features/exam/pages/enter/index?sitting=of-1'],
    ['board', '/features/boards/pages/board/index?board=of-1'],
    ['meet', '/features/meets/pages/meet/index?meet=of-1'],
    ['case', '/features/cases/pages/case/index?case=of-1'],
    ['dossier', '/features/dossiers/pages/dossier/index?dossier=of-1'],
  ] as const)('leads from a piece of evidence to its %s', async (proof, way) => {
    open('dossiers', proved({ proof, of: 'of-1', title: '一条依据' }))
    fireEvent.click(await screen.findByText('一条依据'))
    expect(phone.ways).toEqual([way])
  })

  it('shows a record where it stands', async () => {
    openPage(
      <SectionPage />,
      { 'honours.score': () => score(), 'records.read': () => recordRead() },
      params('public'),
    )
    fireEvent.click(await screen.findByText('9月执法评议卡'))
    expect(await screen.findByText('评议卡原件 186 张，存综合科。')).toBeTruthy()
    expect(askedOf('records.read')).toEqual([{ record: 'r-1' }])
    expect(said()).toContain('确认人孙丽')
  })

  it('says so of a record that was taken back', async () => {
    openPage(
      <SectionPage />,
      { 'honours.score': () => score(), 'records.read': () => refused('RECORD_NOT_FOUND') },
      params('public'),
    )
    fireEvent.click(await screen.findByText('9月执法评议卡'))
    expect(await screen.findByText('没有这条记录，可能已经撤回。')).toBeTruthy()
  })

  it('turns through more evidence than is read at once', async () => {
    const many = Array.from({ length: 25 }, (_, nth) => ({
      id: `e-${nth}`,
      title: `第${nth + 1}卷`,
    }))
    open('dossiers', proved(...many))
    await screen.findByText('第1卷')
    expect(screen.queryByText('第11卷')).toBeNull()
    fireEvent.click(screen.getByText('往后看，还有 15 条'))
    fireEvent.click(screen.getByText('往后看，还有 5 条'))
    expect(screen.getByText('第25卷')).toBeTruthy()
    expect(screen.queryByText(/往后看/)).toBeNull()
    fireEvent.click(screen.getByText('往前看'))
    expect(screen.getByText('第11卷')).toBeTruthy()
  })

  it('says plainly what does not apply, and what has no evidence yet', async () => {
    const [section] = sections()
    const of = (points: number | null) =>
      indicator({ indicator: `i-${points}`, points, evidence: [] })
    if (section === undefined) throw new Error('a section is there')
    open('dossiers', score({ sections: [{ ...section, indicators: [of(null), of(0)] }] }))
    expect(await screen.findByText('本周期没有抽到的案卷，这一项不适用，不影响总分。')).toBeTruthy()
    expect(screen.getAllByText('还没有依据，有了会列在这里。')).toHaveLength(1)
  })

  it('takes away with a sign, however it is kept', async () => {
    const less = indicator({
      rule: { kind: 'deduct', points: 200 },
      source: 'record.complaints',
      part: 1,
      points: 200,
    })
    open(
      'dossiers',
      score({
        sections: sections()
          .slice(0, 1)
          .map((one) => ({ ...one, indicators: [less] })),
      }),
    )
    expect(await screen.findByText('−2.0')).toBeTruthy()
  })

  it('explains the four checks', async () => {
    open('veto')
    expect(await screen.findByText('四项里有一项查实，不管多少分，都不评红旗。')).toBeTruthy()
    expect(said()).toContain('安全责任发生负有责任的生产安全事故通过')
    expect(screen.getAllByText('通过')).toHaveLength(4)
  })

  it('says what a veto rests on', async () => {
    const veto = { id: 'v-1', name: '安全责任', text: '调查报告第 12 号', at: 0 }
    open('veto', score({ rank: null, total: null, vetoes: [veto] }))
    expect(await screen.findByText('调查报告第 12 号')).toBeTruthy()
    expect(screen.getAllByText('通过')).toHaveLength(3)
    expect(screen.getAllByText('否决')).toHaveLength(1)
    expect(said()).toContain('有一票否决，不排名次')
  })

  it('offers an objection while the notice is open, and not after', async () => {
    open('dossiers', score({ state: 'notice' }))
    fireEvent.click(await screen.findByText('对这里的得分提异议'))
    expect(phone.ways).toEqual([
      '/features/honours/pages/object/index?period=2026-q3&unit=u-210303-2&group=station',
    ])
    cleanup()
    open('dossiers')
    await screen.findByText('优良案卷')
    expect(screen.queryByText('对这里的得分提异议')).toBeNull()
  })

  it.each([
    ['NOT_PUBLIC', '这个周期还没有公示，公示以后大家都能看。'],
    ['UNIT_NOT_FOUND', '这个周期里没有这个单位。'],
    ['PERIOD_NOT_FOUND', '没有这个周期。'],
    ['NOT_BOUND', '核对以后，这里有每一分的依据。'],
  ])('says so when it is refused: %s', async (code, words) => {
    openPage(<SectionPage />, { 'honours.score': () => refused(code) }, params('dossiers'))
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('says so of a section that is not in the scheme', async () => {
    open('gone')
    expect(await screen.findByText('它不在这个周期的标准里。')).toBeTruthy()
  })

  /** Opens the page on a phone that has seen the flag at this moment. */
  const openAfterFlag = (seenAt: number) => {
    openPage(<div />, { 'honours.score': () => score() }, params('dossiers'))
    queryClient.setQueryData(['honours', 'flag', 'station'], flag(), { updatedAt: seenAt })
    cleanup()
    render(
      <QueryClientProvider client={queryClient}>
        <SectionPage />
      </QueryClientProvider>,
    )
  }

  it('opens at once what came with the flag, without asking again', () => {
    openAfterFlag(Date.now())
    expect(screen.getByText('优良案卷')).toBeTruthy()
    expect(askedOf('honours.score')).toEqual([])
  })

  it('asks again where the flag was seen long ago', async () => {
    openAfterFlag(0)
    expect(screen.getByText('优良案卷')).toBeTruthy()
    await vi.waitFor(() => expect(askedOf('honours.score')).toHaveLength(1))
  })

  it('offers to ask again where nothing came', async () => {
    openPage(<SectionPage />, { 'honours.score': down }, params('dossiers'))
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
  })
})
