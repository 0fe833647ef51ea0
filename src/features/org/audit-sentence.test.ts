// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { auditSentence } from './audit-sentence'

vi.mock('@tarojs/taro', () => import('../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../test/builders/taro/components'))
vi.mock('../../cloud/transport', () => import('../../../test/builders/answers'))

type Entry = Parameters<typeof auditSentence>[0]

const entry = (part: Partial<Entry>): Entry => ({
  id: 'x',
  at: 0,
  by: '赵志强',
  act: 'release',
  on: '王海波',
  role: null,
  unitName: '和平大队第三中队',
  reason: null,
  ...part,
})

describe('the audit log in plain sentences', () => {
  it.each<[string, Partial<Entry>, string]>([
    ['a release', { reason: '换手机' }, '赵志强 解除了 王海波 的绑定：换手机'],
    ['a binding by oneself', { act: 'bind', by: '王海波' }, '王海波 绑定了微信'],
    [
      'a grant',
      {
        act: 'grant',
        by: '周雪梅',
        on: '孙丽',
        role: 'branchEditor',
        unitName: '和平大队',
        reason: '新任',
      },
      '周雪梅 授权 孙丽 为和平大队的支部编辑：新任',
    ],
    [
      'a revocation',
      {
        act: 'revoke',
        by: '周雪梅',
        on: '孙丽',
        role: 'branchEditor',
        unitName: '和平大队',
        reason: '调离',
      },
      '周雪梅 撤销了 孙丽 在和平大队的支部编辑授权：调离',
    ],
    ['a new code', { act: 'renewInvitation', on: '和平大队' }, '赵志强 换了 和平大队 的邀请码'],
    [
      'locked lists',
      { act: 'lockDossiers', by: '周雪梅', on: '2026', reason: '3 日双色球开奖号码' },
      '周雪梅 锁定了 2026 年案卷目录：3 日双色球开奖号码',
    ],
    [
      'a seed',
      { act: 'drawDossiers', by: '周雪梅', on: '2026', reason: '031825' },
      '周雪梅 公布了 2026 年案卷抽取的种子：031825',
    ],
    [
      'a review',
      { act: 'reviewDossier', by: '吴迪', on: '辽交罚〔2026〕1号', unitName: '和平大队' },
      '吴迪 评查了 和平大队 的案卷 辽交罚〔2026〕1号',
    ],
    [
      'a record that was revoked',
      { act: 'revokeRecord', on: '十月党员大会', unitName: '和平大队', reason: '会议没有开' },
      '赵志强 撤销了和平大队的指标记录“十月党员大会”：会议没有开',
    ],
    [
      'an imported roster',
      {
        ...{ act: 'importRoster', on: '名册.xlsx', unitName: '和平大队' },
        reason: '新增 3 人，改 2 人，离开 1 人',
      },
      '赵志强 给和平大队导入了名册“名册.xlsx”：新增 3 人，改 2 人，离开 1 人',
    ],
    [
      'what was done with a meet',
      { act: 'runMeet', on: 'draw', unitName: '全省业务大比武', reason: '3342.00' },
      '赵志强 在“全省业务大比武”抽了签：3342.00',
    ],
  ])('%s', (_, part, sentence) => expect(auditSentence(entry(part))).toBe(sentence))
})
