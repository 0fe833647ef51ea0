import { describe, expect, it } from 'vitest'
import { readQuestions } from '.'

const readText = (text: string) => readQuestions({ kind: 'lines', lines: text.split('\n') })
const brief = (text: string): readonly string[] =>
  readText(text).map((read) =>
    read.taken
      ? `${read.at.row} ${read.item.stem}｜${read.item.options.map(({ text: option, right }) => (right ? '*' : '') + option).join('｜')}`
      : `${read.at.row} 不收：${read.why}`,
  )

const TAKEN = '1 巡查写在哪张表？｜表一｜*表二｜表三｜表四'

describe('a question in lines', () => {
  it.each<[string, string]>([
    [
      'tabs, two options glued',
      '3518\t巡查写在哪张表？\t正确答案：B\tA.表一\tB.表二C.表三\tD.表四',
    ],
    ['each on its line', '1．巡查写在哪张表？\nA、表一\nB、表二\nC、表三\nD、表四\n答案：B'],
    [
      'number and all on lines of their own',
      '3518\n巡查写在哪张表？\n正确答案：B\nA.表一\nB.表二\nC.\n表三\nD.表四',
    ],
    [
      'two options a line',
      '1、巡查写在哪张表？\nA．表一    B．表二\nC．表三    D．表四\n【答案】B',
    ],
    ['options behind the stem', '(1) 巡查写在哪张表？A.表一 B.表二\nC.表三 D.表四\n答案 B'],
    [
      'everything in one line',
      '1. 巡查写在哪张表？ A. 表一 B. 表二 C. 表三 D. 表四 答案：B 解析：看清表名',
    ],
    ['broken lines', '1. 巡查写在\n哪张表？\nA.表一\nB.表\n二\nC.表三\nD.表四\n参考答案：b'],
    ['without a number', '巡查写在哪张表？\nA.表一\nB.表二\nC.表三\nD.表四\n答案：B'],
    [
      'of Markdown',
      '### 1. 巡查写在哪张表？\n- A. 表一\n- B. 表二\n- C. 表三\n- D. 表四\n\n**答案**：B',
    ],
    [
      'each part named',
      '题目：巡查写在哪张表？\n选项：\nA：表一\nB：表二\nC：表三\nD：表四\n正确答案是：B',
    ],
    ['the answer in the stem', '1. 巡查写在（ B ）。\nA.表一\nB.表二\nC.表三\nD.表四'],
    [
      'list given twice',
      '1. 巡查写在哪张表？\nA.表一\nB.表二\nC.表三\nD.表四\nA.表一\nB.表二\nC.表三\nD.表四\n答案：B',
    ],
  ])('%s', (_, text) => {
    const [line, ...more] = brief(text)
    expect(line?.replace('巡查写在（ ）。', '巡查写在哪张表？')).toBe(TAKEN)
    expect(more).toEqual([])
  })

  it('keeps what its labels say', () => {
    const [read] = readText(
      '1. 巡查写在哪张表？\nA.表一\nB.表二\n答案：B\n解析：看清表名，\n再落笔。\n难度：较难\n依据：《巡查办法》第3条\n考点：记录',
    )
    expect(read).toMatchObject({
      item: {
        reason: '看清表名，再落笔。',
        difficulty: 3,
        topic: '记录',
        citation: { lawName: '巡查办法', article: '3' },
      },
    })
  })

  it('takes the citation out of a reason that names one', () => {
    const [read] = readText(
      '1. 巡查写在哪张表？\nA.表一\nB.表二\n答案：B\n解析：根据《巡查办法》第十二条，用表二。',
    )
    expect(read).toMatchObject({ item: { citation: { lawName: '巡查办法', article: '12' } } })
  })
})

describe('questions one after the other', () => {
  it('under a title and headings that give their kind', () => {
    const text = `某队练习题

一、单选题（每题 2 分）
1. 甲？
A.一
B.二
答案：A
2. 乙？
A.一
B.二
答案：AB

二、判断题
1. 丙。
答案：×
三、填空题
1. 丁（）。
答案：签字`
    expect(brief(text)).toEqual([
      '4 甲？｜*一｜二',
      '8 不收：标明是单选题，却有2个答案',
      '14 丙。｜对｜*错',
      '17 不收：是填空、简答一类的题；只收单选、多选、判断',
    ])
  })

  it('though their stems speak of choosing and judging', () => {
    expect(
      brief('1. 下列选择正确的是\nA.一\nB.二\n答案：A\n2、关于案例的判断\nA.一\nB.二\n答案：B'),
    ).toEqual(['1 下列选择正确的是｜*一｜二', '5 关于案例的判断｜一｜*二'])
  })

  it('without numbers, parted by blank lines', () => {
    expect(brief('甲？\nA.一\nB.二\n答案：A\n\n乙？\n答案：B\nA.一\nB.二\n丙。\n答案：对')).toEqual(
      ['1 甲？｜*一｜二', '6 乙？｜一｜*二', '10 丙。｜*对｜错'],
    )
  })

  it('without answers: each is refused by itself', () => {
    expect(brief('1、甲？\n2、乙？\n3、丙？\nA.一\nB.二\n答案：A')).toEqual([
      '1 不收：没有选项，也没有答案',
      '2 不收：没有选项，也没有答案',
      '3 丙？｜*一｜二',
    ])
  })

  it('an enumeration belongs to the stem', () => {
    expect(brief('5、下列哪些要签字？\n1、表一\n2、表二\n答案：A\nA.都要\nB.只有1')).toEqual([
      '1 下列哪些要签字？\n1. 表一\n2. 表二｜*都要｜只有1',
    ])
  })

  it('what belongs to none is named', () => {
    expect(
      brief('1、甲？\nA.一\nB.二\n答案：A\n\n某队整理，仅供练习\n\n2、乙？\nA.一\nB.二\n答案：B'),
    ).toEqual(['1 甲？｜*一｜二', '6 不收：这一行不知道属于哪道题', '8 乙？｜一｜*二'])
  })

  it('two answers are one too many', () => {
    expect(brief('1、甲？\nA.一\nB.二\n答案：A\n答案：B')).toEqual(['1 不收：写了两个答案'])
  })

  it('texts of answers without options are no choice', () => {
    expect(brief('表二要签字。###["对"]\n表二要（）。###["签字", "盖章"]')).toEqual([
      '1 表二要签字。｜*对｜错',
      '2 不收：只有答案，没有选项；只收单选、多选、判断',
    ])
  })
})

describe('a case with several questions', () => {
  const CASE = `120\t车停在桥上，司机睡着了。
2、先做什么？
答案：A
A：叫醒
B：等待C：离开
D：拍照
1、记在哪里？

答案：B
A：表一
B：表二

121\t船停在航道里。
1、找谁？
答案：A
A：船长
B：岸上的人`

  it('stands before each of them', () => {
    expect(brief(CASE)).toEqual([
      '2 车停在桥上，司机睡着了。\n先做什么？｜*叫醒｜等待｜离开｜拍照',
      '7 车停在桥上，司机睡着了。\n记在哪里？｜表一｜*表二',
      '14 船停在航道里。\n找谁？｜*船长｜岸上的人',
    ])
  })

  it('cut off at its beginning leaves questions that nobody can answer', () => {
    const cut = `B：等待C：离开\nD：拍照\n4、谁去？\n答案：A\nA：甲\nB：乙\n\n${CASE}`
    expect(brief(cut).slice(0, 3)).toEqual([
      '1 不收：没有题干',
      '3 不收：这道小题前面缺案情材料',
      '9 车停在桥上，司机睡着了。\n先做什么？｜*叫醒｜等待｜离开｜拍照',
    ])
  })

  it('named as a case', () => {
    expect(
      brief(
        '案例一：车停在桥上。\n（1）先做什么？\nA.叫醒\nB.等待\n答案：A\n（2）记在哪里？\nA.表一\nB.表二\n答案：B',
      ),
    ).toEqual([
      '2 车停在桥上。\n先做什么？｜*叫醒｜等待',
      '6 车停在桥上。\n记在哪里？｜表一｜*表二',
    ])
  })
})

it('a table in a document is read as one', () => {
  expect(
    brief('某队练习题\n题干\t选项\t答案\n甲？\tA.一\nB.二\tA'.replace('\nB.', '；B.')),
  ).toEqual(['3 甲？｜*一｜二'])
  expect(brief('| 题干 | A | B | 答案 |\n|---|---|---|---|\n| 甲？ | 一 | 二 | A |')).toEqual([
    '3 甲？｜*一｜二',
  ])
})
