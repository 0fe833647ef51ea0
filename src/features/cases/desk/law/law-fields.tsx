import { View } from '@tarojs/components'
import { articleName, hasArticle } from '#domain/bank'
import { Field, LawQuote, ListField } from '#ui'
import { sectionCopy as copy, examples } from '../copy/sections'
import type { DraftCitation } from '../draft/draft'
import type { Laws } from '../draft/flaws'
import { useLaws } from '../queries'
import './law-fields.scss'

/** What the choice of an article is asked for. */
export interface LawFieldsProps {
  citation: DraftCitation
  onChange: (citation: DraftCitation) => void
}

/** Which law and which article of it (法条); shows our key point once both are known. */
export function LawFields({ citation, onChange }: LawFieldsProps) {
  const laws = useLaws().data?.laws
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
        placeholder={examples.article}
        maxLength={10}
        wrong={wrongAt(law, citation)}
      />
      {law && hasArticle(law.articles, citation.article) && (
        <ArticlePoint law={law} article={citation.article} />
      )}
    </>
  )
}

type Law = Laws[number]

const wrongAt = (law: Law | undefined, { article }: DraftCitation): string | undefined =>
  law && article !== '' && !hasArticle(law.articles, article)
    ? copy.unknownArticle(law.articles)
    : undefined

function ArticlePoint({ law, article }: { law: Law; article: string }) {
  const { name, versionLabel, points } = law
  const point = points[article]
  if (point === undefined)
    return <View className="desk-no-point">{copy.noPoint(name, articleName(article))}</View>
  return (
    <View className="desk-point">
      <LawQuote
        law={name}
        article={articleName(article)}
        words={{ point }}
        version={versionLabel}
      />
    </View>
  )
}
