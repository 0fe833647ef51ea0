import type { LawText } from './law-text'
import { readLaw } from './read-law'

/** An invented law as lawrefbook writes it. */
export const MARKED = `# 中华人民共和国示例运输法

2001年3月4日 第九届全国人民代表大会常务委员会第二十次会议通过

2011年5月6日 第十一届全国人民代表大会常务委员会第二十次会议《关于修改<中华人民共和国示例运输法>的决定》第一次修正\u3000

2021年7月8日 第十三届全国人民代表大会常务委员会第三十次会议修订

<!-- INFO END -->

## 第一章 总 则

\u200b
第一条 为了示例，制定本法。

第二条 本法所称示例，是指下列情形：

（一）第一种；

（二）第二种。

## 第二章 管理

### 第一节 一般规定

第十条 依照本法第二条规定办理。

第十条之一 两人以上到场。

### 第二节 附带规定

第十一条 逾期的，处三万元以下罚款。

## 第三章 附则

第十二条 本法自2022年1月1日起施行。
`

/** As just-laws writes it. */
export const BOLD = `---
sidebar: auto
---

# 中华人民共和国示例港口法

2019年2月3日第十三届全国人民代表大会常务委员会第八次会议通过

## 第一章\u3000总则

**第一条**\u3000为了示例，制定本法。

**第二条**\u3000港口分为两类。

分类办法另行规定。

**第三条**\u3000本法自2019年6月1日起施行。
`

/** As plain collections write it. */
export const PLAIN = `# 示例车辆管理规定

(2015年1月2日交通运输部令第3号发布 根据2018年4月5日《交通运输部关于修改〈示例车辆管理规定〉的决定》第一次修正 根据2020年6月7日《交通运输部 公安部关于修改〈示例车辆管理规定〉的决定》第二次修正)



第一章\u3000总\u2002\u2002则



第一条\u3000为了示例，制定本规定。

第二条\u3000车辆应当登记。



第—章\u3000附\u3000则



第三条\u3000本规定自2015年3月1日起施行。
`

/** What a 规范性文件 looks like whose items run through. */
export const DOCUMENT = `# 示例发〔2018〕7号示例办公厅关于全面推行 示例制度的指导意见

各市人民政府：

示例工作很重要。

一、总体要求

（一）指导思想。

依法办事。

（二）工作目标。到年底建成。

二、主要任务

各单位要做到：

（三）公开。要公开。

（四）记录。要记录。

示例办公厅 \u2002

2018年12月5日\u2002
`

/** Reads a text that has to be readable. */
export function exampleLawText(text: string, fileName = '示例.md'): LawText {
  const read = readLaw(text, fileName)
  if (!read.taken) throw new Error(read.why)
  return read.law
}
