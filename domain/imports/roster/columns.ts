/** What a column of a roster may hold. */
export type Field =
  | 'serial'
  | 'name'
  | 'certificate'
  | 'staffNumber'
  | 'unit'
  | 'section'
  | 'domain'
  | 'post'
  | 'remark'
  | 'serves'
  /** Identity numbers, phones, passwords: read by nobody, kept nowhere. */
  | 'private'

const HEADERS: Readonly<Record<Field, string>> = {
  serial: '序号 编号 序 号 no no.',
  name: '姓名 人员姓名 执法人员姓名 执法人员 真实姓名 名字',
  certificate:
    '执法证号 执法证编号 执法证号码 执法证件号 执法证件编号 执法证件号码 行政执法证号 行政执法证编号 行政执法证件号',
  staffNumber: '工号 职工号 员工号 人员编号 职工编号 员工编号 工作证号 工作证编号',
  unit: '单位 单位名称 所属单位 所在单位 工作单位 执法单位 执法机构 所属机构 所属执法单位',
  section:
    '部门 部门名称 所属部门 所在部门 部门(大队) 部门/大队 大队 所属大队 中队 所属中队 科室 科室名称 内设机构 所属组织',
  domain: '执法门类 门类 执法领域 执法类别 执法门类别 业务门类 业务领域',
  post: '职务 现任职务 职务名称 岗位 职位 岗位职务 职务/岗位',
  remark: '备注 说明 状态 人员状态 员工状态 在职状态 在岗状态 在岗情况 变动情况 异动情况 人员变动',
  serves: '是否在职 是否在岗 在职 在岗',
  private:
    '身份证号 身份证 身份证号码 公民身份号码 证件号 证件号码 证件类型 手机 手机号 手机号码 电话 联系电话 联系方式 办公电话 移动电话 email 邮箱 密码 出生年月/身份证号',
}

const FIELD_OF = new Map(
  Object.entries(HEADERS).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field as Field] as const),
  ),
)

/** A header without what people put around it: 姓　名, *姓名（必填）, 职务：. */
export const headerWord = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[(](?:必填|选填|可不填|没有不填)[)]|[*:]/g, '')
    .toLowerCase()

/** Which field a header names; null for columns the roster does not keep. */
export const fieldOf = (cell: string): Field | null => FIELD_OF.get(headerWord(cell)) ?? null
