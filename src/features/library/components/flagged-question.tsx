import { View } from '@tarojs/components'
import { useState } from 'react'
import { newKey } from '#cloud'
import type { Reply } from '#contract/index'
import { articleName, TYPE_NAMES } from '#domain/bank'
import { Button, Card, ChangedText, Failed, Field, KeyOptions, Notice, ReasonSheet, Tag } from '#ui'
import { flaggedCopy as copy, refusals } from '../copy'
import { useConfirm, useRewrite } from '../queries'
import { go } from '../ways'
import { comparable, Quoted, wordsOf } from './quoted'
import './flagged-question.scss'

type Flagged = Reply<'library', 'flagged'>['questions'][number]

const ARTICLE = /^i?\d{1,4}(-\d{1,2})?$/

/** A question beside the article it rested on and the one that holds now (新旧对照), and the two ways it can go. */
export function FlaggedQuestion({ of }: { of: Flagged }) {
  return (
    <Card padded>
      <View className="flagged-head">
        <Tag>{TYPE_NAMES[of.type]}</Tag>
      </View>
      <View className="flagged-stem">{of.stem}</View>
      <KeyOptions options={of.options} />
      <View className="flagged-reason">{of.reason}</View>
      <View className="flagged-side">{copy.old}</View>
      <Quoted
        {...{ lawName: of.lawName, article: of.old.article, of: of.old, none: copy.noWords }}
      />
      <View className="flagged-side">{copy.new}</View>
      {of.new === null ? (
        <Notice kind="plain">{copy.noNew(articleName(of.old.article))}</Notice>
      ) : (
        <Quoted
          {...{ lawName: of.lawName, article: of.new.article, of: of.new, none: copy.noWords }}
        />
      )}
      {of.new !== null && comparable(of.old, of.new) && (
        <>
          <View className="flagged-side">{copy.changes}</View>
          <ChangedText before={wordsOf(of.old)} after={wordsOf(of.new)} />
        </>
      )}
      {of.rewrite ? (
        <View className="flagged-rewrite">
          <Notice kind="plain">{copy.rewritten(of.rewrite.byName, of.rewrite.note)}</Notice>
          <Button kind="quiet" onTap={() => go.question(of.question)}>
            {copy.toQuestion}
          </Button>
        </View>
      ) : (
        <Deciding of={of} />
      )}
    </Card>
  )
}

/** Confirming for an article, or sending it to be rewritten. */
function Deciding({ of }: { of: Flagged }) {
  const [article, setArticle] = useState(of.new?.article ?? '')
  const [key] = useState(newKey)
  const [returning, setReturning] = useState(false)
  const confirm = useConfirm()
  const rewrite = useRewrite()
  const wrong = !ARTICLE.test(article)
  const about = { question: of.question, version: of.version }
  const law = { law: of.law, article }
  return (
    <>
      <Field
        label={copy.article}
        value={article}
        onInput={(typed) => setArticle(typed.trim())}
        placeholder={copy.articleHint}
        maxLength={8}
        wrong={wrong && article !== '' ? copy.articleWrong : undefined}
      />
      {!wrong && article !== of.new?.article && (
        <Button kind="text" narrow onTap={() => go.article({ ...law, version: '' })}>
          {copy.look}
        </Button>
      )}
      <Failed error={confirm.error} told={refusals.confirm} />
      <View className="flagged-ways">
        <Button
          off={wrong}
          busyLabel={copy.confirming}
          onTap={() => confirm.mutateAsync({ ...about, article, key })}
        >
          {copy.confirm}
        </Button>
        <Button kind="quiet" onTap={() => setReturning(true)}>
          {copy.rewrite}
        </Button>
      </View>
      <ReasonSheet
        {...{ title: copy.rewriteTitle, say: copy.rewriteSay, open: returning }}
        onClose={() => setReturning(false)}
        {...{ does: copy.rewriteTitle, busy: copy.rewriting }}
        {...{ error: rewrite.error, told: refusals.rewrite }}
        run={(note) => rewrite.mutateAsync({ ...about, note })}
      />
    </>
  )
}
