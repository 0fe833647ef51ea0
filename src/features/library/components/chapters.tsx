import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { classes, Icon, spoken } from '#ui'
import { lawCopy as copy } from '../copy'
import { ArticleRow } from './article-row'
import { More } from './more'
import './chapters.scss'

type Law = Reply<'library', 'law'>
type Chapter = Law['chapters'][number]

/** What the table of a law is asked for. */
export interface ChaptersProps {
  law: Law
}

/** The articles of a law (条文) under their chapters; one chapter is open at a time, and the only one always. */
export function Chapters({ law: { chapters, shown } }: ChaptersProps) {
  const [open, setOpen] = useState(0)
  const keyed = chapters.map((chapter, place) => ({ chapter, place, key: `chapter-${place}` }))
  return (
    <>
      {keyed.map(({ chapter, place, key }) => (
        <View key={key}>
          {chapter.heading.length > 0 && (
            <Heading
              chapter={chapter}
              open={open === place}
              onTap={() => setOpen(open === place ? -1 : place)}
            />
          )}
          {(open === place || chapter.heading.length === 0) && (
            <More of={chapter.articles} words={copy.more}>
              {(line) => (
                <ArticleRow
                  key={line.article}
                  {...{ law: shown.law, version: shown.version, line }}
                />
              )}
            </More>
          )}
        </View>
      ))}
    </>
  )
}

interface HeadingProps {
  chapter: Chapter
  open: boolean
  onTap: () => void
}

function Heading({ chapter: { heading, articles }, open, onTap }: HeadingProps) {
  const name = heading.join(' ')
  return (
    <View
      className="chapter-head"
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label: `${name}，${copy.chapter(articles.length, open)}` })}
    >
      <View className="chapter-name">{name}</View>
      <View className="chapter-count">{copy.count(articles.length)}</View>
      <Icon name="chevron" size={20} className={classes('chapter-tail', open && 'is-open')} />
    </View>
  )
}
