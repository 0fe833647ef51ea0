import { Text, View } from '@tarojs/components'
import { classes } from '../classes'
import { LawText } from '../law/law-text'
import { marked } from '../marked/marked'
import { Tag } from '../tag/tag'
import './law-quote.scss'

/** What the quotation of a law (法条) is asked for. */
export interface LawQuoteProps {
  /** The law's short name, without 《》. */
  law: string
  /** `第五十六条`. */
  article: string
  /**
   * What stands there: the official text, or, until it is imported (原文待导入), our own key point
   * (要点). `**…**` marks key words.
   */
  words: { official: string } | { point: string }
  /** `2021年修订`, and whether it is in force. */
  version?: string
}

/** Official text is in Song type, our own words never are: nobody shall take them for the law's. */
export function LawQuote({ law, article, words, version }: LawQuoteProps) {
  const official = 'official' in words
  const text = official ? words.official : words.point
  return (
    <View className="ui-law">
      <View className="ui-law-source">
        <LawText>{`《${law}》${article}`}</LawText>
      </View>
      <View className={classes('ui-law-words', official && 'is-official')}>
        {marked(text).map((stretch) => (
          <Text key={stretch.at} className={classes(stretch.key && 'ui-law-key')}>
            {stretch.text}
          </Text>
        ))}
      </View>
      <View className="ui-law-foot">
        {version !== undefined && <View>{version}</View>}
        {!official && <Tag kind="plain">要点，原文待导入</Tag>}
      </View>
    </View>
  )
}
