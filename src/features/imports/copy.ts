import type { Sentences } from '#cloud'
import type { Comparison, FileRefusal, ImportKind, ImportState } from '#domain/imports'
import { toApply } from '#domain/imports'
import type { Import, ImportRow } from './queries'

/** What people call what is imported. */
export const kindNames: Readonly<Record<ImportKind, string>> = {
  questions: '题目',
  laws: '法规',
  roster: '名册',
}

/** What each kind takes, and what becomes of it. */
export const kindSays: Readonly<Record<ImportKind, readonly string[]>> = {
  questions: [
    '表格一行一题，或者 Word、文本里一题接一题，都能读。',
    '导入的题先是草稿，由另一个人审过才出现在题库里。',
    '没写依据的也收，标成“待补依据”，补上才能提交审核。',
  ],
  laws: [
    '一个文件一部法规，原文按“第几条”分开。',
    '题目引用的条文，导入原文以后就能点开看。',
    '新的版本和旧的并排留着，旧的不会被盖掉。',
  ],
  roster: [
    '要有姓名、执法证号或工号、单位这几列，一个单位一张表也行。',
    '按证号认人：换了单位的算调动，学过的和绑定都跟着走。',
    '导入之前先给你看会加谁、改谁、谁会离开。',
  ],
}

export const comparisonNames: Readonly<Record<Comparison, string>> = {
  new: '新增',
  changed: '有变化',
  same: '一样',
  refused: '不收',
}

export const stateNames: Readonly<Record<ImportState, string>> = {
  reading: '正在读',
  ready: '待确认',
  refused: '没有收',
  applying: '正在导入',
  done: '已导入',
}

/** Why a whole file is not taken: what it is, and what to do. */
export const fileRefusals: Readonly<Record<FileRefusal, string>> = {
  FILE_TOO_LARGE: '文件超过 10 MB。去掉里面的图片，或者分成几个文件，一个一个导入。',
  FILE_UNPACKS_TOO_LARGE:
    '这个文件展开以后大得不正常，没有打开。把内容复制到一个新表格里再存一次。',
  FILE_ENCRYPTED: '文件加了密码，读不了。去掉打开密码，另存以后再选。',
  FILE_HAS_MACROS: '文件里有宏，为了安全没有打开。另存成 .xlsx 或 .docx 再选。',
  FILE_DAMAGED:
    '文件打不开，可能没有传完，或者后缀名和内容不一样。用原来的软件打开，另存一份再选。',
  FILE_NOT_SUPPORTED:
    '这种格式读不了。能读的有 xlsx、csv、docx、txt、md、json；老的 xls、doc 请另存成 xlsx、docx。',
  FILE_EMPTY: '文件里没有找到内容。看看是不是选错了，或者内容在图片里。',
  FILE_TOO_MANY_ROWS: '行数太多，一次放不下。分成几个文件，一个一个导入。',
}

const rowsText = (count: number): string => `${count} 行`

/** Everything the first page (选文件) says. */
export const homeCopy = {
  title: '导入',
  hero: (kind: ImportKind) => `导入${kindNames[kind]}`,
  heroSay: '先看清楚会改什么，再决定要不要导入。',
  kind: '导入什么',
  choose: '选文件',
  chooseSay: { weapp: '先把文件发到微信的任一聊天里，再从那里选。', h5: '从这台电脑或手机里选。' },
  sending: '正在上传',
  percent: (percent: number) => `${percent}%`,
  reading: '正在读',
  readingSay: '几千行要读十几秒，先留在这一页。',
  failed: '没有传完',
  again: '接着传',
  drop: '不传了',
  another: '换一个文件',
  noAccess: '微信没有让我们选聊天里的文件。到微信的设置里允许以后再选。',
  unfit: (name: string) => `“${name}”没有收`,
  mine: '最近的导入',
  none: '还没有导入过',
  row: ({ counts, state, done, of }: Import) =>
    state === 'applying'
      ? `${done} / ${of}`
      : `新增 ${counts.new}，有变化 ${counts.changed}，不收 ${counts.refused}`,
  notYours: '这里是题库编辑和联络人用的',
  notYoursSay: '需要的话，请向省级管理申请授权。',
}

/** What the sheets to begin with (模板、导出) say. */
export const templateCopy = {
  questions: { title: '题目模板', sub: '带填写说明和下拉选项' },
  export: { title: '导出题库', sub: '改好以后可以原样导回来' },
  roster: { title: '名册模板', sub: '带填写说明和一个例子' },
  making: '正在做表格',
  shut: '表格做好了，但是没有打开，再点一次试试。',
}

/** Everything the preview (预览) says. */
export const importCopy = {
  title: '导入',
  hero: (of: Import) => heads[of.state](of),
  heroSay: (of: Import) => says[of.state](of),
  unit: '行',
  at: ({ at: { sheet, row } }: ImportRow) =>
    sheet === null ? `第 ${row} 行` : `${sheet} · 第 ${row} 行`,
  none: (comparison: Comparison) => `没有${comparisonNames[comparison]}的行。`,
  next: '下一页',
  first: '回到第一页',
  before: '原来',
  after: '改成',
  hinted: (count: number) => `其中 ${count} 道还没有找到依据，会标成“待补依据”，补上才能提交审核。`,
  sheet: {
    make: '把不收的行存成表格',
    making: '正在做表格',
    made: ({ rows }: { rows: number }) => `${rowsText(rows)}，写着在哪里、为什么`,
    open: '打开表格',
    shut: '表格做好了，但是没有打开，再点一次试试。',
  },
  laws: '法规信息',
  lawMissing: '还没有写施行日期',
  law: (articles: number, known: boolean) =>
    `${articles} 条，${known ? '补到已有版本' : '新的版本'}`,
  mode: '怎么导入',
  modes: { all: '全部合格才导入', good: '只导入合格的' },
  modeSays: {
    all: (refused: number) => `还有 ${rowsText(refused)}不收。改好文件重新选，或者只导入合格的。`,
    good: (refused: number) => `不收的 ${rowsText(refused)}不动，改好以后可以再导入一次。`,
  },
  apply: (count: number) => `导入 ${rowsText(count)}`,
  applying: '正在开始',
  nothing: '没有要导入的',
  taken: (done: number) => `${done} 行已经导入`,
  sure: '确认导入',
  sureSay: (of: Import) => sures[of.kind](of),
  discard: '不导入了',
  discarding: '正在拿掉',
  away: '从列表拿掉',
  another: '再选一个文件',
  progress: (done: number, of: number) => `${done} / ${of}`,
  applyingSay: '可以离开这一页，会接着导入，回来就看得到进度。',
  toNext: { questions: '看这批草稿', laws: '看法规库', roster: '看单位人员' },
  doneNext: {
    questions: '这批草稿提交给另一个人审核，通过了才出现在题库里。',
    laws: '条文已经能在法规里查到。',
    roster: '名册已经换成新的，操作记录里有一条。',
  },
}

const heads: Readonly<Record<ImportState, (of: Import) => string>> = {
  reading: () => '正在读这个文件',
  ready: ({ counts }) =>
    toApply(counts) === 0 ? '没有要导入的' : `${rowsText(toApply(counts))}可以导入`,
  refused: () => '这个文件没有收',
  applying: () => '正在导入',
  done: () => '导入好了',
}
const says: Readonly<Record<ImportState, (of: Import) => string>> = {
  reading: ({ name }) => name,
  ready: ({ name, unitName }) => (unitName === null ? name : `${name}，${unitName}`),
  refused: ({ name }) => name,
  applying: ({ name }) => name,
  done: ({ name }) => name,
}
const sures: Readonly<Record<ImportKind, (of: Import) => string>> = {
  questions: ({ counts }) =>
    `新增 ${counts.new} 道，改 ${counts.changed} 道，都先放在草稿里。\n另一个人审过以后才会出题。`,
  laws: ({ counts }) =>
    `新增 ${counts.new} 条，改 ${counts.changed} 条。\n导入以后大家都能查到原文。`,
  roster: ({ counts }) =>
    `新增 ${counts.new} 人，改 ${counts.changed} 人。\n离开的人会解除微信绑定，学过的都留着。`,
}

/** Everything the form about a law (法规信息) says. */
export const lawCopy = {
  title: '法规信息',
  say: '原文里读到的先填好了，不对的请改。',
  level: '效力级别',
  domain: '门类',
  issuer: '制定机关',
  issuerHint: '比如 交通运输部',
  from: '施行日期',
  until: '失效日期',
  fill: '填日期',
  empty: (label: string) => `去掉${label}`,
  keep: '保存',
  keeping: '正在保存',
  gone: '这部法规已经不在这次导入里。',
}

const BOUND = { NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。' }
const GONE = { ...BOUND, IMPORT_NOT_FOUND: '这次导入已经不在了，请重新选文件。' }
const READ = {
  ...BOUND,
  FOREIGN_FILE: '上传途中出了差错，请重新选文件。',
  FILE_GONE: '上传的文件已经不在了，请重新选文件。',
  STILL_READING: '还在读这个文件，过一会儿再点“接着传”。',
  SAME_KEY_OTHER_CONTENT: '上传途中出了差错，请重新选文件。',
}

/** What each refusal means here. */
export const refusals: {
  readonly me: Sentences<'org', 'me'>
  readonly list: Sentences<'imports', 'list'>
  readonly read: Sentences<'imports', 'readBank'> & Sentences<'imports', 'readRoster'>
  readonly show: Sentences<'imports', 'proceed'>
  readonly rows: Sentences<'imports', 'rows'>
  readonly sheet: Sentences<'documents', 'importRefusals'>
  readonly made: Sentences<'documents', 'bankTemplate'> &
    Sentences<'documents', 'bankExport'> &
    Sentences<'documents', 'rosterTemplate'>
  readonly apply: Sentences<'imports', 'apply'>
  readonly discard: Sentences<'imports', 'discard'>
  readonly describe: Sentences<'imports', 'describe'>
} = {
  me: BOUND,
  list: BOUND,
  read: {
    ...READ,
    NOT_ALLOWED: '这里是题库编辑和联络人用的。需要的话，请向省级管理申请授权。',
    OUT_OF_PLACE: '这个单位不在你负责的范围里。',
  },
  show: GONE,
  rows: GONE,
  made: {
    ...BOUND,
    NOT_ALLOWED: '这里是题库编辑和联络人用的。需要的话，请向省级管理申请授权。',
    NO_QUESTIONS: '题库里还没有发布的题。',
  },
  sheet: { ...GONE, NONE_REFUSED: '没有不收的行。' },
  apply: {
    ...GONE,
    NOT_READY: '现在不能导入，请回到列表看看它到哪一步了。',
    HAS_REFUSED_ROWS: ({ refused }) => importCopy.modeSays.all(refused),
    NOTHING_TO_IMPORT: '文件里的和现有的一样，不用导入。',
    NO_DATE: '先在法规信息里写上施行日期。',
    ANOTHER_RUNS: '同一处的另一次导入还没有完，过几分钟再点。',
    APPLIED_OTHERWISE: '已经按另一种方式开始导入了。',
  },
  discard: { ...BOUND, BEING_APPLIED: '已经在导入，不能拿掉。' },
  describe: {
    ...GONE,
    NOT_ALLOWED: '这里是题库编辑用的。',
    NOT_READY: '已经开始导入，不能再改。',
    ENDS_BEFORE_IT_BEGINS: '失效日期早于施行日期，请改一下。',
  },
}
