import { View } from '@tarojs/components'
import { articleName } from '#domain/bank'
import { LawQuote } from '#ui'
import './quoted.scss'

/** An article in one version, as the cloud tells it. */
export interface ToldArticle {
  readonly versionLabel: string
  readonly official: readonly string[] | null
  readonly point: string | null
}

/** The words of a version: the official ones, or our key point until they are imported. */
export const wordsOf = ({ official, point }: ToldArticle): string =>
  official === null ? (point ?? '').replaceAll('**', '') : official.join('\n')

/** Whether two versions can be compared word by word: both by official texts, or both by our key points. */
export const comparable = (old: ToldArticle, now: ToldArticle): boolean =>
  (old.official === null) === (now.official === null) && wordsOf(old) !== '' && wordsOf(now) !== ''

/** What an article quoted with all it has is asked for. */
export interface QuotedProps {
  lawName: string
  article: string
  of: ToldArticle
  /** Where neither text nor key point is there. */
  none: string
  onOpen?: () => void
}

/** An article (条) in both states (house law 9): the official text, or our key point until it is imported. */
export function Quoted({ lawName, article, of, none, onOpen }: QuotedProps) {
  const { official, point, versionLabel } = of
  if (official === null && !point) return <View className="quoted-none">{none}</View>
  return (
    <LawQuote
      law={lawName}
      article={articleName(article)}
      words={
        official === null
          ? { point: point ?? '', awaited: true }
          : { official: official.join('\n') }
      }
      version={versionLabel}
      onOpen={onOpen}
    />
  )
}
