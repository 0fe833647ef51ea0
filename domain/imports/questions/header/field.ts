import { type Letter, letterAt, letterOf } from '../words/letters'
import { oneWidth, tidy } from '../words/tidy'

/** What a column or a key of a record may hold, and what people and programs call it, in one width and lower case. */
const NAMES = {
  stem: [
    '题干',
    '题目',
    '试题',
    '问题',
    '题目内容',
    '试题内容',
    '试题题目',
    '题干内容',
    '题目描述',
    '试题题干',
    '题',
    '内容',
    'input',
    'question',
    'stem',
    'content',
    'title',
  ],
  kind: [
    '题型',
    '类型',
    '题目类型',
    '试题类型',
    '试题类别',
    '题类',
    '题目类别',
    'type',
    'questiontype',
    'question_type',
    'kind',
  ],
  several: ['multichoice', 'ismulti', 'multiple'],
  answer: [
    '答案',
    '正确答案',
    '参考答案',
    '标准答案',
    '正确选项',
    '答案选项',
    '试题答案',
    '题目答案',
    'output',
    'answer',
    'answers',
    'key',
    'target',
    'correctanswer',
    'correct_answer',
  ],
  id: ['题目编号', 'id'],
  number: ['序号', '编号', '题号', '试题编号', '题目序号', '试题序号', 'no', 'number'],
  options: [
    '选项',
    '备选项',
    '备选答案',
    '候选项',
    '选项内容',
    '全部选项',
    'options',
    'choices',
    'option',
  ],
  right: [
    '是否正确项',
    '是否正确',
    '正确项',
    '是否答案',
    '是否为答案',
    'isright',
    'iscorrect',
    'right',
    'correct',
  ],
  optionNote: ['选项解析', '选项说明'],
  reason: [
    '解析',
    '答案解析',
    '试题解析',
    '题目解析',
    '整体解析',
    '答案说明',
    '解释',
    '理由',
    '详解',
    'analysis',
    'explanation',
    'explain',
    'reason',
  ],
  takeaway: ['记一句', '要点', '记忆点', 'takeaway'],
  difficulty: ['难度', '难度系数', '难易度', '难易程度', '难度等级', 'difficulty', 'level'],
  domain: ['门类', '执法门类', '业务门类', '专业', '领域', 'domain'],
  situation: ['情境', '情境题', '是否情境', '情景', 'situation'],
  topic: ['知识点', '所属知识点', '考点', '主题', '章节', '知识点名称', 'topic'],
  citation: [
    '依据',
    '法律依据',
    '法规依据',
    '法条',
    '法条依据',
    '依据条款',
    '出处',
    '来源法条',
    'citation',
  ],
  law: ['法规', '法规名称', '法律名称', '法律法规', '法律', 'law'],
  lawVersion: ['版本', '法规版本'],
  lawKey: ['法规编号'],
  article: ['条', '条款', '条文', '条款号', 'article'],
  seeAlso: ['另见', '参见', '相关条款', 'seealso'],
  calculation: ['算式', '计算过程', 'calculation'],
  material: ['材料', '案例', '案情', '背景材料', '案例材料', '共用题干', 'material', 'context'],
  task: ['instruction', 'prompt'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type Field = keyof typeof NAMES

/** A column: a field, or an option or its note by letter; options may go by number. */
export type Column =
  | { readonly field: Field }
  | { readonly option: Letter; readonly numbered: boolean }
  | { readonly note: Letter }

const isField = (name: string): name is Field => name in NAMES
const BY_NAME = new Map<string, Field>(
  Object.entries(NAMES).flatMap(([field, names]) =>
    isField(field) ? names.map((name): [string, Field] => [name, field]) : [],
  ),
)

const OPTION = /^(?:选项|备选项?|备选答案|答案选项|option|opt)?_?([a-h])(?:选项|项)?$/
const NUMBERED = /^(?:选项|备选项?|备选答案|答案选项|option|opt)_?([1-8一二三四五六七八])$/
const NOTE = /^(?:选项)?([a-h])(?:选项|项)?(?:说明|解析|备注|注|note)$/
const NUMERALS = '一二三四五六七八'

/** Heads are words; a sentence is none. */
export const LONGEST_HEAD = 40

/** A head as one compares it: without spaces, signs for 必填, and what stands in brackets. */
const plainHead = (head: string): string =>
  oneWidth(tidy(head))
    .toLowerCase()
    .replace(/[([【][^)\]】]*[)\]】]/g, '')
    .replace(/[\s*:：]/g, '')

function numberedOption(digit: string): Column | null {
  const place = NUMERALS.includes(digit) ? NUMERALS.indexOf(digit) : Number(digit) - 1
  const option = letterAt(place)
  return option && { option, numbered: true }
}

/** What a head (表头) or a key names; null where it names nothing we know. */
export function columnOf(head: string): Column | null {
  if (head.length > LONGEST_HEAD) return null
  const plain = plainHead(head)
  const field = BY_NAME.get(plain)
  if (field) return { field }
  const option = letterOf(OPTION.exec(plain)?.[1] ?? '')
  if (option) return { option, numbered: false }
  const note = letterOf(NOTE.exec(plain)?.[1] ?? '')
  if (note) return { note }
  const digit = NUMBERED.exec(plain)?.[1]
  return digit === undefined ? null : numberedOption(digit)
}

/** What our own sheets call a field. */
export const headOf = (field: Field): string => NAMES[field][0]
export const optionHead = (letter: Letter): string => `选项${letter}`
export const noteHead = (letter: Letter): string => `${letter}说明`
