import { describe, expect, it } from 'vitest'
import { BOLD, DOCUMENT, exampleLawText, MARKED, PLAIN } from './examples'
import { readLaw, readLawFile } from './index'

const numbers = (text: string) => exampleLawText(text).articles.map(({ article }) => article)
const why = (text: string) => {
  const read = readLaw(text, '示例.txt')
  return read.taken ? null : read.why
}

describe('a law as lawrefbook writes it', () => {
  const law = exampleLawText(MARKED)

  it('has its articles under their headings, paragraph by paragraph', () => {
    expect(law.articles).toEqual([
      { article: '1', heading: ['第一章 总则'], paragraphs: ['为了示例，制定本法。'] },
      {
        article: '2',
        heading: ['第一章 总则'],
        paragraphs: ['本法所称示例，是指下列情形：', '（一）第一种；', '（二）第二种。'],
      },
      {
        article: '10',
        heading: ['第二章 管理', '第一节 一般规定'],
        paragraphs: ['依照本法第二条规定办理。'],
      },
      {
        article: '10-1',
        heading: ['第二章 管理', '第一节 一般规定'],
        paragraphs: ['两人以上到场。'],
      },
      {
        article: '11',
        heading: ['第二章 管理', '第二节 附带规定'],
        paragraphs: ['逾期的，处三万元以下罚款。'],
      },
      { article: '12', heading: ['第三章 附则'], paragraphs: ['本法自2022年1月1日起施行。'] },
    ])
  })

  it('says what it is, whose and of when', () => {
    expect(law).toMatchObject({
      name: '中华人民共和国示例运输法',
      shortName: '示例运输法',
      level: 'law',
      issuer: '全国人民代表大会常务委员会',
      counting: 'article',
      dates: {
        issued: '2001-03-04',
        amended: '2021-07-08',
        inForceFrom: '2022-01-01',
        latest: '2021-07-08',
      },
    })
  })

  it('tells of the gap', () => expect(law.doubts).toEqual(['第二条之后直接是第十条']))
})

describe('a law as just-laws writes it', () => {
  const law = exampleLawText(BOLD)

  it('comes without marks', () => {
    expect(law.articles.map(({ article, paragraphs }) => [article, ...paragraphs])).toEqual([
      ['1', '为了示例，制定本法。'],
      ['2', '港口分为两类。', '分类办法另行规定。'],
      ['3', '本法自2019年6月1日起施行。'],
    ])
    expect(JSON.stringify(law)).not.toMatch(/\*\*|sidebar|#/)
  })
})

describe('a law as plain collections write it', () => {
  const law = exampleLawText(PLAIN)

  it('has its head in one bracket', () => {
    expect(law).toMatchObject({
      name: '示例车辆管理规定',
      level: 'rule',
      issuer: '交通运输部、公安部',
      dates: { issued: '2015-01-02', amended: '2020-06-07', inForceFrom: '2015-03-01' },
    })
  })

  it('has a heading that begins like another', () => {
    const law = exampleLawText(
      '# 示例法\n第二节 第一审程序\n第一条 甲。\n第二节规定的情形。\n第二条 乙。',
    )
    expect(law.articles).toEqual([
      { article: '1', heading: ['第二节 第一审程序'], paragraphs: ['甲。', '第二节规定的情形。'] },
      { article: '2', heading: ['第二节 第一审程序'], paragraphs: ['乙。'] },
    ])
  })

  it('has headings without marks, even badly scanned ones', () => {
    expect(law.articles.map(({ heading }) => heading)).toEqual([
      ['第一章 总则'],
      ['第一章 总则'],
      ['第一章 附则'],
    ])
  })
})

describe('a 规范性文件', () => {
  it('is cited by its items where they run through', () => {
    const law = exampleLawText(DOCUMENT)
    expect(law).toMatchObject({
      name: '示例办公厅关于全面推行示例制度的指导意见',
      number: '示例发〔2018〕7号',
      level: 'document',
      issuer: '示例办公厅',
      counting: 'item',
      dates: { issued: '2018-12-05' },
      preamble: ['各市人民政府：', '示例工作很重要。'],
    })
    expect(law.articles).toEqual([
      { article: 'i1', heading: ['一、总体要求'], paragraphs: ['指导思想。', '依法办事。'] },
      { article: 'i2', heading: ['一、总体要求'], paragraphs: ['工作目标。到年底建成。'] },
      { article: 'i3', heading: ['二、主要任务'], paragraphs: ['公开。要公开。'] },
      { article: 'i4', heading: ['二、主要任务'], paragraphs: ['记录。要记录。'] },
    ])
    expect(law.rest).toEqual([
      { name: '二、主要任务', paragraphs: ['各单位要做到：'] },
      { name: '落款', paragraphs: ['示例办公厅', '2018年12月5日'] },
    ])
  })

  it('is only read where its items begin anew in each part', () => {
    const law = exampleLawText(DOCUMENT.replace('（三）', '（一）').replace('（四）', '（二）'))
    expect(law).toMatchObject({ counting: 'nothing', articles: [] })
    expect(law.rest.map(({ name }) => name)).toEqual(['一、总体要求', '二、主要任务', '落款'])
    expect(law.doubts).toEqual([
      '各部分的项分别从头编号，或者没有编号，不能按条、项引用，只能整篇阅读',
    ])
  })
})

describe('a text out of Word', () => {
  const WORD = `中华人民共和国
示例水路法
（2020年1月2日第十三届全国人民代表大会常务委员会第二十次会议通过
自2020年3月1日起施行）
目　录
第一章　总则……1
第二章　附则……2
第一章　总则
第1条【目的】为了示例，制定本法。
第二条一个人走了很远的路，路上他想了又想，觉得这样写下去总会在某个字
上断开，于是断开了。
第二条所称的路，包括水路。
第二章　附则
第三条　自公布之日起施行。
附件1：文书式样
第一条　式样。`

  it('has no table of contents among its articles', () => {
    const law = exampleLawText(WORD)
    expect(law).toMatchObject({
      name: '中华人民共和国示例水路法',
      dates: { issued: '2020-01-02', inForceFrom: '2020-03-01' },
    })
    expect(law.articles).toEqual([
      { article: '1', heading: ['第一章 总则'], paragraphs: ['【目的】为了示例，制定本法。'] },
      {
        article: '2',
        heading: ['第一章 总则'],
        paragraphs: [
          '一个人走了很远的路，路上他想了又想，觉得这样写下去总会在某个字上断开，于是断开了。',
          '第二条所称的路，包括水路。',
        ],
      },
      { article: '3', heading: ['第二章 附则'], paragraphs: ['自公布之日起施行。'] },
    ])
    expect(law.rest.map(({ name }) => name)).toEqual(['目录', '附件1'])
    expect(law.doubts).toEqual(['另有 1 处看着像条文，是附件或者引用的，没有计入'])
  })

  it('is read out of an opened file; a table is not', () => {
    const lines = { kind: 'lines', lines: WORD.split('\n') } as const
    expect(readLawFile(lines, '示例.docx')).toEqual(readLaw(WORD, '示例.docx'))
    expect(readLawFile({ kind: 'sheets', sheets: [] }, '示例.xlsx')).toMatchObject({ taken: false })
  })
})

describe('which lines are articles', () => {
  it.each([
    ['a part that starts at any number', '第五十条 甲。\n第五十一条 乙。', ['50', '51']],
    ['a quoted article', '第一条 甲。\n第九条 引文。\n第二条 乙。\n第三条 丙。', ['1', '2', '3']],
    ['a number met again', '第一条 甲。\n第二条 乙。\n第二条 又。\n第三条 丙。', ['1', '2', '3']],
    [
      'an annexed decision',
      '第一条 甲。\n第二条 乙。\n关于修改示例法的决定\n第三条 改。',
      ['1', '2'],
    ],
    [
      'a mention at the start of a line',
      '第一条 甲。\n第二条规定的情形。\n第二条 乙。',
      ['1', '2'],
    ],
    [
      'several additions',
      '第十条 甲。\n第十条之一 乙。\n第十条之二 丙。\n第十一条 丁。',
      ['10', '10-1', '10-2', '11'],
    ],
    [
      'hundreds',
      '第九十九条 甲。\n第一百条 乙。\n第一百零一条 丙。\n第一百一十条 丁。',
      ['99', '100', '101', '110'],
    ],
    ['one article alone', '第一条 甲。', ['1']],
  ])('%s', (_, text, articles) => expect(numbers(`# 示例法\n${text}`)).toEqual(articles))

  it('keeps what is quoted beside them', () => {
    const law = exampleLawText('# 示例法\n第一条 甲。\n第九条 引文。\n第二条 乙。\n第三条 丙。')
    expect(law.rest).toEqual([{ name: '引文', paragraphs: ['第九条 引文。'] }])
  })

  it('tells where a part begins', () => {
    expect(exampleLawText('# 示例法\n第五十条 甲。\n第五十一条 乙。').doubts).toEqual([
      '从第五十条开始，前面的不在文件里',
    ])
  })
})

describe('a preamble', () => {
  it('belongs to no article', () => {
    const law = exampleLawText(
      '# 示例宪章\n## 序言\n很久以前。\n## 第一章 总纲\n第一条 甲。\n第二条 乙。',
    )
    expect(law.preamble).toEqual(['很久以前。'])
    expect(law.rest).toEqual([])
  })
})

describe('a text that is refused', () => {
  it.each([
    ['nothing in it', '\n\u200b\n', '文件里没有文字'],
    ['a title alone', '# 示例意见\n<PDF url="示例.pdf" />', '只有标题，没有正文'],
    ['a letter', '# 示例通知\n请按时参加。\n谢谢。\n办公室', '没有找到「第…条」，也没有编号的项'],
    ['two laws', `${BOLD}\n${BOLD}`, '文件里有不止一部法规，请一部一个文件'],
    [
      'two laws that do not say so',
      '甲办法\n第一条 一。\n第二条 二。\n第三条 三。\n乙办法\n第一条 一。\n第二条 二。\n第三条 三。',
      '文件里有不止一部法规，请一部一个文件',
    ],
  ])('%s', (_, text, reason) => expect(why(text)).toBe(reason))
})

describe('the name', () => {
  it.each([
    [
      'of the file where the text has none',
      '第一条 甲。\n第二条 乙。',
      '示例港口法(2018-12-29).md',
      '示例港口法',
    ],
    ['without what a collector added', '# 示例法（2021年修正）\n第一条 甲。', 'a.md', '示例法'],
    [
      'of the law a letter carries',
      '关于印发示例办法的通知\n示例办法\n第一条 甲。\n第二条 乙。',
      'a.txt',
      '示例办法',
    ],
    [
      'below an order',
      '中华人民共和国国务院令\n第593号\n示例条例\n第一条 甲。\n第二条 乙。',
      'a.txt',
      '示例条例',
    ],
  ])('%s', (_, text, file, name) => expect(exampleLawText(text, file).name).toBe(name))
})

describe('how high it stands', () => {
  it.each([
    ['示例宪法', '', 'constitution'],
    ['示例法', '', 'law'],
    ['示例条例', '', 'regulation'],
    ['示例规定', '（2001年1月1日国务院令第1号公布）', 'regulation'],
    ['示例规定', '（2001年1月1日交通运输部令第1号公布）', 'rule'],
    ['城市示例办法', '', 'rule'],
    ['辽宁省示例条例', '', 'local'],
    ['沈阳市示例办法', '', 'local'],
    ['关于示例的意见', '', 'document'],
    ['示例办法', '示例发〔2020〕3号', 'document'],
  ])('%s %s', (name, head, level) => {
    expect(exampleLawText(`# ${name}\n${head}\n第一条 甲。\n第二条 乙。`).level).toBe(level)
  })
})

describe('when it applies', () => {
  const dates = (head: string, last = '略。') =>
    exampleLawText(`# 示例法\n${head}\n第一条 甲。\n第二条 ${last}`, '示例法(2020).md').dates

  it.each([
    ['2011年7月1日 施行', '略。', '2011-07-01'],
    ['（2021年9月1日交通运输部令第22号公布 自2022年1月1日起施行）', '略。', '2022-01-01'],
    ['2001年1月1日公布', '本法自二〇〇一年五月一日起施行。', '2001-05-01'],
    ['2001年1月1日公布', '本法自公布之日起施行。', '2001-01-01'],
    ['2001年1月1日公布', '略。', null],
  ])('%s, %s', (head, last, day) => expect(dates(head, last).inForceFrom).toBe(day))

  it('keeps the year of the file’s name', () => expect(dates('').named).toBe('2020'))
})
