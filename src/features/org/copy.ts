import type { Sentences } from '#cloud'
import type { Role } from '#domain/org'

/** What people call the roles. */
export const roleNames: Readonly<Record<Role, string>> = {
  branchEditor: '支部编辑',
  liaison: '联络人',
  legalReviewer: '法制审核',
  bankEditor: '题库编辑',
  judge: '评委',
  organiser: '组织者',
  provincialAdmin: '省级管理',
}

/** Everything the binding of a visitor says: 您, since nobody knows yet who it is. */
export const visitorCopy = {
  tab: '学法',
  title: '您是执法人员？\n请先和名册核对',
  say: '只核对这三项，不取微信昵称和手机号。',
  name: '姓名',
  number: '执法证号',
  code: '单位邀请码',
  nameHint: '名册上的姓名',
  numberHint: '证件正面的编号',
  codeHint: '向本单位联络人要',
  staffNumber: '还没有执法证的，这里填工号。',
  nameMissing: '请填姓名。',
  numberMissing: '请填执法证号；还没有证的填工号。',
  codeMissing: '请填单位邀请码。',
  bind: '核对并绑定',
  binding: '正在核对',
  welcome: (name: string) => `欢迎你，${name}`,
  open: '不绑定，也能看',
  feedback: '投诉建议',
  feedbackSay: '谁都可以提，答复也在那里看',
  privacy: '隐私说明',
  privacySay: '留下什么，给谁看，怎么撤',
}

/** Everything the pages for liaisons say. */
export const copy = {
  roster: '单位人员',
  invitation: '单位邀请码',
  invitationSay: '发给本单位的人，绑定时要填。',
  copyCode: '复制',
  copied: '已复制',
  renew: '换一个',
  renewTitle: '换一个邀请码',
  renewSay: '换了以后，旧码马上失效。已经绑定的人不受影响，还没有绑定的人要用新码。',
  renewDo: '换成新码',
  renewing: '正在换',
  find: '找人',
  findHint: '姓名，含下级',
  import: '导入名册',
  importSay: '从表格里加人、调动、离开',
  units: '下级单位',
  people: '人员',
  found: '找到的人',
  nobody: '这个单位名下还没有人。',
  notFound: '没有找到这个姓名的人。',
  bound: '已绑定',
  unbound: '未绑定',
  tail: (tail: string) => `证尾号 ${tail}`,
  noCertificate: '还没有执法证',
  previous: '上一页',
  next: '下一页',
  officer: '人员',
  unit: '单位',
  branch: '支部',
  noBranch: '没有登记',
  domain: '执法门类',
  certificate: '执法证尾号',
  none: '没有',
  binding: '微信绑定',
  boundSince: (day: string) => `${day}起`,
  grants: '授权',
  noGrants: '没有另外的授权。',
  release: '解除绑定',
  releasing: '正在解除',
  releaseSay: (name: string) =>
    `解除后，${name}现在的微信就不能再用这个身份学法，换了手机的可以用新微信重新绑定。学过的、积分和错题都留着。`,
  released: '已解除绑定',
  releaseReasons: ['换手机', '换微信号', '绑错了人', '已调离'],
  grant: '授权',
  grantNew: '添加授权',
  granting: '正在授权',
  granted: '已授权',
  role: '角色',
  place: '管到哪里',
  placeSay: (unit: string) => `在${unit}和它的下级单位`,
  up: '上一级',
  pick: '选下级单位',
  revoke: '撤销',
  revokeTitle: '撤销授权',
  revokeDo: '撤销这项授权',
  revoking: '正在撤销',
  revokeSay: (name: string, role: string, unit: string) =>
    `撤销后，${name}不再是${unit}的${role}。`,
  revoked: '已撤销',
  reason: '原因',
  reasonHint: '会记进操作记录',
  reasonMissing: '请写一句原因。',
  audit: '操作记录',
  auditSay: '绑定、解除、授权、解锁评分表都记在这里，改不了也删不掉。',
  auditEmpty: '还没有记录',
  auditEmptySay: '有人绑定、解除或授权之后，\n这里会有一条。',
  earlier: '更早的记录',
  latest: '回到最新',
}

const standing = {
  NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
  NOT_ALLOWED: '这里是联络人和省级管理用的。需要的话，请向上级联络人申请。',
}
const outOfPlace = '这个单位不在你负责的范围里。'
const notFound = '名册里没有这个人，可能刚刚调走。'

/** What each refusal of the roster's calls means for the person who asked. */
export const refusals: {
  readonly roster: Sentences<'org', 'roster'>
  readonly officer: Sentences<'org', 'officer'>
  readonly audit: Sentences<'org', 'audit'>
  readonly release: Sentences<'org', 'release'>
  readonly renewInvitation: Sentences<'org', 'renewInvitation'>
  readonly grant: Sentences<'org', 'grant'>
  readonly revoke: Sentences<'org', 'revoke'>
} = {
  roster: { ...standing, OUT_OF_PLACE: outOfPlace },
  officer: { ...standing, OUT_OF_PLACE: outOfPlace, OFFICER_NOT_FOUND: notFound },
  audit: standing,
  release: {
    ...standing,
    OUT_OF_PLACE: outOfPlace,
    OFFICER_NOT_FOUND: notFound,
    NOT_BOUND_YET: '这个人现在没有绑定，不用解除。',
  },
  renewInvitation: { ...standing, OUT_OF_PLACE: outOfPlace },
  grant: {
    ...standing,
    OUT_OF_PLACE: outOfPlace,
    OFFICER_NOT_FOUND: notFound,
    UNIT_NOT_FOUND: '这个单位已经不在了，请另选一个。',
    ROLE_NOT_FOR_UNIT: '省级管理只能授在省级单位，请另选一级。',
  },
  revoke: {
    ...standing,
    OUT_OF_PLACE: outOfPlace,
    OFFICER_NOT_FOUND: notFound,
    GRANT_NOT_FOUND: '这项授权已经撤销了。',
    LAST_ADMIN: '全省至少要留一位省级管理，请先授权给另一位。',
  },
}
