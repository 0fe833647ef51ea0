import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { articleName } from '#domain/bank'
import { go } from '../ways'
import { LineRow } from './line-row'

type Line = Reply<'library', 'law'>['chapters'][number]['articles'][number]

/** What an article's line is asked for. */
export interface ArticleRowProps {
  law: string
  version: string
  line: Line
}

/** An article as its law lists it: how the official text begins, in Song type, or our key point, never in it. */
export function ArticleRow({ law, version, line }: ArticleRowProps) {
  const { article, opening, point } = line
  const name = articleName(article)
  const said = point?.replaceAll('**', '')
  return (
    <LineRow
      title={name}
      label={`${name}，${opening ?? said ?? ''}`}
      onTap={() => go.article({ law, version, article })}
    >
      {opening !== null ? (
        <View className="line-row-song">{opening}</View>
      ) : (
        <View className="line-row-sub">{said}</View>
      )}
    </LineRow>
  )
}
