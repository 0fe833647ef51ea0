import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Reply } from '#contract/index'
import { articleName, DOMAIN_NAMES, LEVEL_NAMES, TYPE_NAMES } from '#domain/bank'
import { LawText, Tag } from '#ui'
import { searchCopy as copy } from '../copy'
import { go } from '../ways'
import { LineRow } from './line-row'
import { Stretches } from './stretches'

type Found = Reply<'search', 'find'>

const plain = (words: Found['articles']['rows'][number]['words']): string =>
  words.map(({ text }) => text).join('')

/** Laws that were found by their titles. */
export const lawRows = ({ laws }: Found): ReactNode =>
  laws.rows.map(({ law, versionLabel, level, domain, name }) => (
    <LineRow
      key={law}
      title={<Stretches of={name} />}
      label={plain(name)}
      onTap={() => go.law(law)}
    >
      <View className="line-row-sub">
        {[LEVEL_NAMES[level], DOMAIN_NAMES[domain], versionLabel].join(' · ')}
      </View>
    </LineRow>
  ))

/** Articles that were found; official words stand in Song type, our key points don't. */
export const articleRows = ({ articles }: Found): ReactNode =>
  articles.rows.map(({ law, version, article, lawName, official, words }) => {
    const name = `《${lawName}》${articleName(article)}`
    return (
      <LineRow
        key={`${law} ${article}`}
        title={
          <>
            <LawText>{name}</LawText>
            {!official && <Tag kind="plain">{copy.point}</Tag>}
          </>
        }
        label={`${name}，${plain(words)}`}
        onTap={() => go.article({ law, version, article })}
      >
        <View className={official ? 'line-row-song' : 'line-row-sub'}>
          <Stretches of={words} />
        </View>
      </LineRow>
    )
  })

/** Questions that were found by their stems; each leads to the article it rests on. */
export const questionRows = ({ questions }: Found): ReactNode =>
  questions.rows.map(({ question, law, version, article, lawName, type, words }) => (
    <LineRow
      key={question}
      title={<Tag>{TYPE_NAMES[type]}</Tag>}
      label={`${TYPE_NAMES[type]}，${plain(words)}`}
      onTap={() => go.article({ law, version, article })}
    >
      <View className="line-row-stem">
        <Stretches of={words} />
      </View>
      <View className="line-row-sub">
        <LawText>{`《${lawName}》${articleName(article)}`}</LawText>
      </View>
    </LineRow>
  ))
