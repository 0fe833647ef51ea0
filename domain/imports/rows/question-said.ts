import { articleName, DOMAIN_NAMES, type QuestionContent, TYPE_NAMES } from '../../bank'

const optionLines = ({ options }: QuestionContent): string =>
  options
    .map(({ text, right }) => `${right ? '√ ' : ''}${text}`)
    .toSorted()
    .join('\n')

const citationText = ({ citation: { law, version, article } }: QuestionContent): string =>
  law === '' ? '' : `${law}@${version} ${articleName(article)}`

/**
 * What a question says, line by line, as people compare it; the order of options means nothing.
 * @example said(question)[0] // { what: '题型', says: '单选' }
 */
export const said = (
  content: QuestionContent,
): { readonly what: string; readonly says: string }[] => [
  { what: '题型', says: TYPE_NAMES[content.type] },
  { what: '题干', says: content.stem },
  { what: '选项和答案', says: optionLines(content) },
  { what: '依据', says: citationText(content) },
  { what: '另见', says: (content.seeAlso ?? []).map(articleName).join('、') },
  { what: '解析', says: content.reason },
  { what: '算式', says: content.calculation ?? '' },
  { what: '要点', says: content.takeaway },
  { what: '门类', says: DOMAIN_NAMES[content.domain] },
  { what: '难度', says: String(content.difficulty) },
  { what: '主题', says: content.topic },
  { what: '情境题', says: content.situation ? '是' : '否' },
]
