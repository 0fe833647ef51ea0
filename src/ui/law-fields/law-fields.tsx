import { View } from '@tarojs/components'
import { articleName, hasArticle } from '#domain/bank'
import { Field } from '../field/field'
import { ListField } from '../form/list-field'
import { LawQuote } from '../law-quote/law-quote'
import { copy } from './copy'
import './law-fields.scss'

/** A law one may cite, with how many articles it has and our key points. */
export interface CitableLaw {
  readonly law: string
  readonly version: string
  readonly name: string
  readonly versionLabel: string
  readonly articles: number
  readonly points: Readonly<Record<string, string>>
}

/** A citation that is being chosen: empty fields where nothing is yet. */
export interface DraftCitation {
  readonly law: string
  readonly version: string
  readonly article: string
}

/** What the choice of an article is asked for. */
export interface LawFieldsProps {
  /** The laws one may cite; undefined while they are not here. */
  laws: readonly CitableLaw[] | undefined
  citation: DraftCitation
  onChange: (citation: DraftCitation) => void
}

/** Which law and which article of it (法条); shows our key point once both are known. */
export function LawFields({ laws, citation, onChange }: LawFieldsProps) {
  const law = laws?.find((one) => one.law === citation.law)
  const choose = (chosen: string) => {
    const version = laws?.find((one) => one.law === chosen)?.version ?? ''
    onChange({ ...citation, law: chosen, version })
  }
  return (
    <>
      <ListField
        label={copy.law}
        choices={(laws ?? []).map(({ law: key, name }) => ({ key, label: `《${name}》` }))}
        value={citation.law}
        onChange={choose}
        none={citation.law === '' ? copy.lawNone : citation.law}
        {...(laws === undefined && { say: copy.lawsOffline })}
      />
      <Field
        label={copy.article}
        value={citation.article}
        onInput={(article) => onChange({ ...citation, article: article.trim() })}
        placeholder={copy.example}
        maxLength={10}
        wrong={wrongAt(law, citation)}
      />
      {law && hasArticle(law.articles, citation.article) && (
        <ArticlePoint law={law} article={citation.article} />
      )}
    </>
  )
}

const wrongAt = (law: CitableLaw | undefined, { article }: DraftCitation): string | undefined =>
  law && article !== '' && !hasArticle(law.articles, article)
    ? copy.unknownArticle(law.articles)
    : undefined

function ArticlePoint({ law, article }: { law: CitableLaw; article: string }) {
  const { name, versionLabel, points } = law
  const point = points[article]
  if (point === undefined)
    return <View className="ui-law-no-point">{copy.noPoint(name, articleName(article))}</View>
  return (
    <View className="ui-law-point">
      <LawQuote
        law={name}
        article={articleName(article)}
        words={{ point }}
        version={versionLabel}
      />
    </View>
  )
}
