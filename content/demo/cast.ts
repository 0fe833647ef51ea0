/** One of the fixed people of the demonstration (演示人物): who plays them, and which entry of the roster is theirs. */
export interface CastMember {
  /** The WeChat identity that plays them. */
  readonly openid: string
  readonly officerId: string
  /** One short line on who this is. */
  readonly say: string
  readonly name: string
  readonly certificate: string
  readonly unit: string
  readonly post: string
}

const PROVINCE = 'u-21'
const SHENYANG = 'u-2101'
const DALIAN = 'u-2102'
const HEPING = 'u-210102'

const member = (
  word: string,
  name: string,
  say: string,
  seat: Pick<CastMember, 'certificate' | 'unit' | 'post'>,
): CastMember => ({ openid: `demo-${word}`, officerId: `o-${word}`, name, say, ...seat })

/** Everybody of the cast; their ids never change, so that a browser plays the same person after a restart. */
export const CAST = {
  officer: member('officer', '王海波', '和平大队第三中队队员，连续学法第 12 天', {
    certificate: 'YS2101000217',
    unit: `${HEPING}-3`,
    post: '队员',
  }),
  visitor: member('visitor', '刘敏', '还没有绑定过，可以照名册试一次', {
    certificate: 'YS2101000325',
    unit: `${HEPING}-1`,
    post: '队员',
  }),
  liaison: member('liaison', '赵志强', '沈阳市的联络人，换手机找他解除绑定', {
    certificate: 'YS2101000108',
    unit: SHENYANG,
    post: '综合科科员',
  }),
  branchEditor: member('branch-editor', '孙丽', '和平大队的支部编辑', {
    certificate: 'YS2101000246',
    unit: HEPING,
    post: '教导员',
  }),
  judge: member('judge', '陈国栋', '业务大比武的评委，在大连', {
    certificate: 'YS2102000133',
    unit: DALIAN,
    post: '教官',
  }),
  squadLeader: member('squad-leader', '李卫东', '和平大队第三中队的中队长', {
    certificate: 'YS2101000211',
    unit: `${HEPING}-3`,
    post: '中队长',
  }),
  provincialAdmin: member('provincial-admin', '周雪梅', '全省的管理员，在省总队', {
    certificate: 'YS2100000102',
    unit: PROVINCE,
    post: '信息科科长',
  }),
  legalReviewer: member('legal-reviewer', '吴迪', '题目和案例的法制审核，在省总队', {
    certificate: 'YS2100000119',
    unit: PROVINCE,
    post: '法制科科长',
  }),
  organiser: member('organiser', '郑凯', '竞赛的组织者，也编题库，在省总队', {
    certificate: 'YS2100000127',
    unit: PROVINCE,
    post: '教育培训科科长',
  }),
} as const

/** Who of the cast is bound from the beginning: all but the one who tries it. */
export const BOUND_CAST: readonly CastMember[] = Object.values(CAST).filter(
  (someone) => someone !== CAST.visitor,
)
