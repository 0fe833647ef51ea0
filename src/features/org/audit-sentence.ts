import type { Reply } from '#contract/index'
import { meetActName } from '../meets'
import { roleNames } from './copy'

type Entry = Reply<'org', 'audit'>['entries'][number]

const roleOf = ({ role }: Entry): string => (role === null ? '' : roleNames[role])

const acts: Readonly<Record<Entry['act'], (entry: Entry) => string>> = {
  bind: ({ on }) => `${on} 绑定了微信`,
  release: ({ by, on }) => `${by} 解除了 ${on} 的绑定`,
  grant: (entry) => `${entry.by} 授权 ${entry.on} 为${entry.unitName}的${roleOf(entry)}`,
  revoke: (entry) => `${entry.by} 撤销了 ${entry.on} 在${entry.unitName}的${roleOf(entry)}授权`,
  renewInvitation: ({ by, on }) => `${by} 换了 ${on} 的邀请码`,
  openAwardYear: ({ by, on }) => `${by} 核定了 ${on} 的年度优秀名额`,
  confirmAward: ({ by, on }) => `${by} 授予 ${on}`,
  refuseAward: ({ by, on }) => `${by} 没有同意授予 ${on}`,
  revokeAward: ({ by, on }) => `${by} 收回了授予 ${on}`,
  unlockSheet: ({ by, on, unitName }) => `${by} 解锁了 ${on} 给 ${unitName} 打的评分表`,
  lockDossiers: ({ by, on }) => `${by} 锁定了 ${on} 年案卷目录`,
  drawDossiers: ({ by, on }) => `${by} 公布了 ${on} 年案卷抽取的种子`,
  reviewDossier: ({ by, on, unitName }) => `${by} 评查了 ${unitName} 的案卷 ${on}`,
  openPeriod: ({ by, on }) => `${by} 开了${on}的流动红旗`,
  closePeriod: ({ by, on }) => `${by} 截止了${on}的流动红旗`,
  vetoUnit: ({ by, on, unitName }) => `${by} 对${unitName}的${on}红旗一票否决`,
  liftVeto: ({ by, on, unitName }) => `${by} 撤销了对${unitName}的${on}红旗一票否决`,
  publishNotice: ({ by, on }) => `${by} 公示了${on}的流动红旗`,
  answerObjection: ({ by, on, unitName }) => `${by} 答复了对${unitName}的${on}红旗异议`,
  recomputeFlags: ({ by, on }) => `${by} 重新计算了${on}的流动红旗`,
  awardFlags: ({ by, on }) => `${by} 授了${on}的流动红旗`,
  handOverFlag: ({ by, on, unitName }) => `${by} 记了${on}红旗交接到${unitName}`,
  revokeRecord: ({ by, on, unitName }) => `${by} 撤销了${unitName}的指标记录“${on}”`,
  importRoster: ({ by, on, unitName }) => `${by} 给${unitName}导入了名册“${on}”`,
  runMeet: ({ by, on, unitName }) => `${by} 在“${unitName}”${meetActName(on)}`,
}

/** A line of the audit log (操作记录) as people say it. @example '赵志强 解除了 王海波 的绑定：换手机' */
export function auditSentence(entry: Entry): string {
  const said = acts[entry.act](entry)
  return entry.reason === null ? said : `${said}：${entry.reason}`
}
