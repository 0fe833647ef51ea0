import { describe, expect, it } from 'vitest'
import type { FileContent } from '../content'
import { readQuestions } from '.'

const sheet = (...rows: readonly (readonly string[])[]): FileContent => ({
  kind: 'sheets',
  sheets: [{ name: '题库', rows: rows.map((cells, place) => ({ row: place + 1, cells })) }],
})

/** A question in short: its type, and its options with a star before the right ones. */
const brief = (content: FileContent): readonly string[] =>
  readQuestions(content).map((read) =>
    read.taken
      ? `${read.at.row} ${read.item.type} ${read.item.stem}｜${read.item.options.map(({ text, right }) => (right ? '*' : '') + text).join('｜')}`
      : `${read.at.row} 不收：${read.why}`,
  )

const HEAD = ['题干', '选项A', '选项B', '选项C', '选项D', '答案']
const STEM = '巡查记录写在哪里？'
const OPTIONS = ['表一', '表二', '表三', '表四']
const TAKEN = `2 single ${STEM}｜表一｜*表二｜表三｜表四`

describe('a header is found by its names', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['of an exam', HEAD, [STEM, ...OPTIONS, 'B']],
    [
      'with signs for what must be filled in',
      ['*题干（必填）：', '选项 A', '选项 B', '选项 C', '选项 D', '*正确答案'],
      [STEM, ...OPTIONS, 'B'],
    ],
    [
      'in another order',
      ['答案', '题目内容', 'A选项', 'B选项', 'C选项', 'D选项'],
      ['B', STEM, ...OPTIONS],
    ],
    ['in letters', ['试题', 'A', 'B', 'C', 'D', '参考答案'], [STEM, ...OPTIONS, 'B']],
    [
      'in full-width letters',
      ['问题', 'Ａ', 'Ｂ', 'Ｃ', 'Ｄ', '标准答案'],
      [STEM, ...OPTIONS, 'B'],
    ],
    [
      'in numbers',
      ['题目', '选项1', '选项2', '选项3', '选项4', '正确答案'],
      [STEM, ...OPTIONS, 'B'],
    ],
    [
      'in numbers, the answer too',
      ['题目', '选项一', '选项二', '选项三', '选项四', '正确答案'],
      [STEM, ...OPTIONS, '2'],
    ],
    [
      'in English',
      ['question', 'optionA', 'optionB', 'optionC', 'optionD', 'answer'],
      [STEM, ...OPTIONS, 'B'],
    ],
    ['of a data set', ['input', 'output', 'A', 'B', 'C', 'D'], [STEM, 'B', ...OPTIONS]],
    ['in single letters', ['Q', 'T', 'A', 'B', 'C', 'D'], [STEM, 'B', ...OPTIONS]],
    [
      'with all options in one',
      ['题目', '选项', '答案'],
      [STEM, 'A.表一|B.表二|C.表三|D.表四', 'B'],
    ],
  ])('%s', (_, head, row) => expect(brief(sheet(head, row))).toEqual([TAKEN]))

  it('below titles and notes, again on the next page, and in kinds by headings', () => {
    const content = sheet(
      ['某队练习题'],
      ['说明：', '请勿外传'],
      HEAD,
      ['一、单选题（每题 2 分）'],
      [STEM, ...OPTIONS, 'B'],
      HEAD,
      ['二、多选题'],
      [STEM, ...OPTIONS, 'AB'],
      [STEM, ...OPTIONS, 'A'],
    )
    expect(brief(content)).toEqual([
      `5 single ${STEM}｜表一｜*表二｜表三｜表四`,
      `8 multiple ${STEM}｜*表一｜*表二｜表三｜表四`,
      '9 不收：标明是多选题，却只有一个答案',
    ])
  })

  it('names what is neither title nor question', () => {
    expect(brief(sheet(['甲', '乙', '丙'], HEAD, ['以上由某队整理']))).toEqual([
      '1 不收：这一行在表头上面，没有当作题目',
      '3 不收：这一行只有一格有字，像是说明，不是题目',
    ])
  })
})

describe('options', () => {
  it.each<[string, readonly string[], string]>([
    ['that repeat their letters', ['A.表一', 'B．表二', 'C、表三', 'D：表四'], TAKEN],
    ['that repeat them without a sign', ['A表一', 'B表二', 'C表三', 'D表四'], TAKEN],
    ['that repeat them before spaces', ['A  表一', 'B  表二', ' C  表三', 'D  表四'], TAKEN],
    ['glued in the cell before', ['A.表一', 'B.表二C.表三', '', 'D.表四'], TAKEN],
    ['glued though the first has no letter', ['表一', '表二C．表三', '', '表四'], TAKEN],
    ['all glued in the first cell', ['A.表一B.表二 C.表三；D.表四', '', '', ''], TAKEN],
    ['given twice alike', ['A：表一,A：表一', 'B：表二,B：表二', 'C：表三', 'D：表四'], TAKEN],
    ['with semicolons behind', ['表一；', '表二;', '表三；', '表四；'], TAKEN],
    [
      'given as two lists',
      ['A：表一,A：甲', 'B：表二,B：乙', 'C：表三,C：丙', 'D：表四,D：丁'],
      '2 不收：选项给了两组，分不清答案是哪一组的，请分成两道题',
    ],
    ['with a gap', ['表一', '表二', '', '表四'], '2 不收：缺选项C'],
    ['two of them equal', ['表一', '表二', '表二。', '表四'], '2 不收：有两个选项一样：表二。'],
    [
      'one holding another',
      ['表一', '表二', '表三 D. 表五', '表四'],
      '2 不收：选项C里像是还有一个选项，请分开写',
    ],
  ])('%s', (_, options, result) =>
    expect(brief(sheet(HEAD, [STEM, ...options, 'B']))).toEqual([result]),
  )

  it.each<[string, readonly string[]]>([
    ['classes', ['A级', 'B级', 'C级', 'D级']],
    ['classes of different things', ['A类车', 'B类船', 'C类桥', 'D类路']],
    ['licences with digits', ['A1照', 'B2照', 'C1照', 'D照']],
    ['companies in a row', ['A、B两公司', '由C公司', '由A、B、C三家', '都不是']],
    ['companies one by one', ['由A公司承担', 'B公司与C公司', '由B、C承担', '不承担']],
    ['terms of trade', ['按FOB、CFR', '按USB：口', '按FOB', '按CIF']],
    ['numbers', ['1.5 米', '2.5 米', '3.5 米', '4.5 米']],
    ['articles', ['第（一）项', '第（二）项', '见附录C', '附录D的表']],
  ])('that are %s stay whole', (_, options) => {
    const [read] = readQuestions(sheet(HEAD, [STEM, ...options, 'B']))
    expect(read?.taken && read.item.options.map(({ text }) => text)).toEqual(options)
  })

  it.each([
    'A.表一|B.表二|C.表三|D.表四',
    'A. 表一 | B. 表二 | C. 表三 | D. 表四',
    'A.表一\nB.表二\nC.表三\nD.表四',
    'A.表一B.表二C.表三D.表四',
    '（A）表一（B）表二（C）表三（D）表四',
    '表一$;$表二$;$表三$;$表四',
    '表一\n表二\n表三\n表四',
    '表一；表二；表三；表四',
    "['表一', '表二', '表三', '表四']",
    '["表一","表二","表三","表四"]',
  ])('in one cell: %j', (options) => {
    expect(brief(sheet(['题目', '选项', '答案'], [STEM, options, 'B']))).toEqual([TAKEN])
  })

  it('behind the stem, and there again', () => {
    const stem = `${STEM} A.表一 B.表二 C.表三 D.表四`
    expect(brief(sheet(['题目', '答案'], [stem, 'B']))).toEqual([TAKEN])
    expect(brief(sheet(HEAD, [stem, ...OPTIONS, 'B']))).toEqual([TAKEN])
  })
})

describe('options a row each', () => {
  const head = ['序号', '题目内容', '整体解析', '是否正确项', '选项内容', '选项解析']

  it('are told by what stands beside them', () => {
    const content = sheet(
      ['试题'],
      head,
      ['1', STEM, '看清表名', '0', '表一', '那是总表'],
      ['1', '', '', '1', '表二', ''],
      ['2', '表二要签字。', '', '是', '正确', ''],
      ['2', '', '', '否', '错误', ''],
      ['3', '没标对错的题', '', '0', '甲', ''],
      ['3', '', '', '0', '乙', ''],
    )
    expect(brief(content)).toEqual([
      `3 single ${STEM}｜表一｜*表二`,
      '5 judgement 表二要签字。｜*对｜错',
      '7 不收：没有标明哪个选项对',
    ])
    const [first] = readQuestions(content)
    expect(first).toMatchObject({
      item: { reason: '看清表名', options: [{ note: '那是总表' }, { note: null }] },
    })
  })

  it('beside a stem that was merged over them', () => {
    const merged = ['A.表一', 'B.表二', 'C.表三'].map((option) => [STEM, option, 'B'])
    expect(brief(sheet(['题目', '选项', '答案'], ...merged))).toEqual([
      `2 single ${STEM}｜表一｜*表二｜表三`,
    ])
  })
})

describe('an answer', () => {
  it.each<[string, string]>([
    ['AB', '*表一｜*表二｜表三｜表四'],
    ['A,B', '*表一｜*表二｜表三｜表四'],
    ['A、B', '*表一｜*表二｜表三｜表四'],
    ['A;B', '*表一｜*表二｜表三｜表四'],
    ['Ａ　Ｂ', '*表一｜*表二｜表三｜表四'],
    ['b a', '*表一｜*表二｜表三｜表四'],
    ['正确答案：AB。', '*表一｜*表二｜表三｜表四'],
    ['表二', '表一｜*表二｜表三｜表四'],
    ['表一；表三', '*表一｜表二｜*表三｜表四'],
    ["['表一', '表三']", '*表一｜表二｜*表三｜表四'],
    ['B. 表二', '表一｜*表二｜表三｜表四'],
  ])('%s', (answer, options) => {
    const [line] = brief(sheet(HEAD, [STEM, ...OPTIONS, answer]))
    expect(line?.slice(line.indexOf('｜') + 1)).toBe(options)
  })

  it.each<[string, string]>([
    ['', '没有答案'],
    ['E', '答案是E，但没有选项E'],
    ['AE', '答案是AE，但没有选项E'],
    ['2', '看不懂答案「2」'],
    ['B. 表三', '答案写的和选项B不一样'],
    ['表五', '看不懂答案「表五」'],
  ])('%j is refused: %s', (answer, why) => {
    expect(brief(sheet(HEAD, [STEM, ...OPTIONS, answer]))).toEqual([`2 不收：${why}`])
  })

  it('within the blank of the stem is taken out of it', () => {
    const blank = '记录写在（ B ）里。'
    const taken = '2 single 记录写在（ ）里。｜表一｜*表二｜表三｜表四'
    expect(brief(sheet(HEAD, [blank, ...OPTIONS, '']))).toEqual([taken])
    expect(brief(sheet(HEAD, [blank, ...OPTIONS, 'B']))).toEqual([taken])
  })
})

describe('a judgement goes by the text of its options', () => {
  const head = ['题型', '题目', 'A', 'B', '答案']

  it.each<[string, readonly string[], string]>([
    ['A is 错误', ['判断题', '表二要签字。', '错误', '正确', 'B'], '*对｜错'],
    ['A is 错误, and meant', ['判断题', '表二要签字。', 'A．错误', 'B．正确', 'A'], '对｜*错'],
    ['A is 对', ['', '表二要签字。', '对', '错', 'B'], '对｜*错'],
    ['signs', ['判断', '表二要签字。', '√', '×', 'A'], '*对｜错'],
    ['no options', ['判断', '表二要签字。', '', '', '正确'], '*对｜错'],
    ['no options, a sign', ['', '表二要签字。', '', '', '×'], '对｜*错'],
    ['no options, a code', ['判断题', '表二要签字。', '', '', '1'], '*对｜错'],
    ['no options, a value of Excel', ['判断题', '表二要签字。', '', '', 'FALSE'], '对｜*错'],
    ['the answer in words', ['单选题', '表二要签字。', '对', '错', '错误'], '对｜*错'],
  ])('%s', (_, row, options) => {
    expect(brief(sheet(head, row))).toEqual([`2 judgement 表二要签字。｜${options}`])
  })

  it.each<[readonly string[], string]>([
    [['判断题', '表二要签字。', '', '', 'A'], '判断题的答案看不出是对还是错：A'],
    [['判断题', '表二要签字。', '甲', '乙', 'A'], '标明是判断题，选项却不是对和错'],
    [['判断题', '表二要签字。', '对', '错', 'AB'], '判断题的对和错都标成了答案'],
    [['填空题', '表二要（）。', '', '', '签字'], '是填空、简答一类的题；只收单选、多选、判断'],
    [
      ['简答题', '为什么要签字？', '', '', '便于核对'],
      '是填空、简答一类的题；只收单选、多选、判断',
    ],
    [['', '表二要（）。', '', '', '签字'], '只有答案，没有选项；只收单选、多选、判断'],
    [['单选题', '表二要（）。', '', '', 'A'], '没有选项'],
    [['单选题', '', '签字', '盖章', 'A'], '没有题干'],
    [['单选题', '表二要（）。', '签字', '盖章', 'AB'], '标明是单选题，却有2个答案'],
    [['单选题', '表二要（）。', '签字', '', 'A'], '只有一个选项'],
  ])('%j is refused: %s', (row, why) => expect(brief(sheet(head, row))).toEqual([`2 不收：${why}`]))
})

it('reads what else a row says, in the words of others', () => {
  const head = [
    '试题编号',
    '题型',
    '题干',
    'A',
    'B',
    '答案',
    '解析',
    '难易度',
    '执法门类',
    '考点',
    '法条依据',
    '另见',
    '算式',
  ]
  const row = [
    '17',
    '单项选择题',
    `\u00a0${STEM}`,
    '表一',
    '表二',
    'B',
    '看清表名',
    '一般',
    '路政',
    '巡查',
    '《巡查办法》第十条之一',
    '第三条、12',
    '300元 × 2 = 600元',
  ]
  expect(readQuestions(sheet(head, row))).toEqual([
    {
      at: { sheet: null, row: 2 },
      taken: true,
      item: {
        id: null,
        type: 'single',
        stem: STEM,
        options: [
          { text: '表一', right: false, note: null },
          { text: '表二', right: true, note: null },
        ],
        domain: 'highway',
        difficulty: 2,
        situation: null,
        topic: '巡查',
        takeaway: null,
        reason: '看清表名',
        citation: {
          written: '《巡查办法》第十条之一',
          lawName: '巡查办法',
          versionLabel: null,
          article: '10-1',
          version: null,
        },
        seeAlso: ['3', '12'],
        calculation: '300元 × 2 = 600元',
      },
    },
  ])
})

it('names the sheet where there are several, and passes over instructions', () => {
  const rows = [HEAD, [STEM, ...OPTIONS, 'B']].map((cells, place) => ({ row: place + 1, cells }))
  const sheets = [
    { name: '一中队', rows },
    { name: '填写说明', rows: [{ row: 1, cells: ['一题一行', '不要改表头'] }] },
  ]
  expect(readQuestions({ kind: 'sheets', sheets }).map(({ at }) => at)).toEqual([
    { sheet: '一中队', row: 2 },
  ])
})

it('puts the case before each of its questions', () => {
  const head = ['材料', '题干', 'A', 'B', '答案']
  const [read] = readQuestions(sheet(head, ['车停在桥上。', '该怎么办？', '劝离', '等待', 'A']))
  expect(read).toMatchObject({ item: { stem: '车停在桥上。\n该怎么办？' } })
})
