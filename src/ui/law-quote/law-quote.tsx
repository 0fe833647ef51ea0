import { Text, View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { LawText } from '../law/law-text'
import { marked } from '../marked/marked'
import { spoken } from '../spoken'
import { Tag } from '../tag/tag'
import './law-quote.scss'

/** What the quotation of a law (法条) is asked for. */
export interface LawQuoteProps {
  /** The law's short name, without 《》. */
  law: string
  /** `第五十六条`. */
  article: string
  /**
   * What stands there: the official text, or our own key point (要点), `awaited` where it is known that the text is
   * not imported yet (原文待导入). `**…**` marks key words.
   */
  words: { official: string } | { point: string; awaited?: boolean }
  /** `2021年修订`, and whether it is in force. */
  version?: string
  /** Opens the article's own page (原条): one tap. */
  onOpen?: (() => void) | undefined
}

/** A key point says that it is none of the law's words, and where these are. */
const pointTag = (awaited: boolean, opens: boolean): string =>
  awaited ? '要点，原文待导入' : opens ? '要点，点开看原条' : '要点'

const opening = (onOpen: LawQuoteProps['onOpen'], label: string) =>
  onOpen && {
    onClick: onOpen,
    hoverClass: 'is-pressed',
    ...spoken({ role: 'button', label: `${label}，看这一条` }),
  }

/** Official text is in Song type, our own words never are: nobody shall take them for the law's. */
export function LawQuote({ law, article, words, version, onOpen }: LawQuoteProps) {
  const official = 'official' in words
  const text = official ? words.official : words.point
  return (
    <View className="ui-law" {...opening(onOpen, `《${law}》${article}`)}>
      <View className="ui-law-source">
        <LawText>{`《${law}》${article}`}</LawText>
        {onOpen && <Icon name="chevron" size={18} className="ui-law-tail" />}
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
        {'point' in words && (
          <Tag kind="plain">{pointTag(words.awaited ?? false, onOpen !== undefined)}</Tag>
        )}
      </View>
    </View>
  )
}
