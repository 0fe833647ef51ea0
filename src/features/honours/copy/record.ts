import type { Sentences } from '#cloud'
import type { RecordKind } from '#domain/honours'

/** Records (指标记录) by their kinds. */
const recordKinds: Readonly<Record<RecordKind, string>> = {
  roadSections: '包路段',
  partyLife: '三会一课',
  drills: '岗位练兵',
  ratings: '群众评议',
  complaints: '查实投诉',
}

/** What the sheet with a record says. */
export const copy = {
  title: (kind: RecordKind) => `${recordKinds[kind]}记录`,
  opening: '指标记录',
  unit: '单位',
  day: '日期',
  figure: '数字',
  count: (part: number, whole: number) => (whole === 0 ? `${part}` : `${part} / ${whole}`),
  proof: '凭据',
  entered: '记录人',
  confirmed: '确认人',
  picture: '照片',
  revoked: '已撤销',
  revokedSay: (by: string, at: string, reason: string) => `${by}，${at}：${reason}`,
  toRecord: '到记录里撤销',
}

export const refusals: Sentences<'records', 'read'> = {
  NOT_BOUND: '核对以后，这里看得到记录。',
  RECORD_NOT_FOUND: '没有这条记录，可能已经撤回。',
}
