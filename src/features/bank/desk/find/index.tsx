import { View } from '@tarojs/components'
import { useState } from 'react'
import { articleName, TYPE_NAMES } from '#domain/bank'
import { Asked, Button, Card, EmptyState, Field, ListField, Page, Row, Tag } from '#ui'
import { findCopy as copy } from '../../copy/desk'
import { useFound, useLaws } from '../../queries'
import { refusals } from '../../refusals'
import { ways } from '../../ways'
import './find.scss'

/** Published questions (找题): by words of the stem, id or law. */
export default function FindPage() {
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const [law, setLaw] = useState('')
  const laws = useLaws().data?.laws ?? []
  const choices = [
    { key: '', label: copy.anyLaw },
    ...laws.map(({ law: key, name }) => ({ key, label: `《${name}》` })),
  ]
  return (
    <Page title={copy.page}>
      <View className="bank-find">
        <Card>
          <Field
            label={copy.words}
            value={typed}
            onInput={setTyped}
            placeholder={copy.wordsHint}
            maxLength={60}
          />
          <ListField
            label={copy.law}
            choices={choices}
            value={law}
            onChange={setLaw}
            none={copy.anyLaw}
          />
        </Card>
        <Button kind="quiet" onTap={() => setWords(typed.trim())}>
          {copy.search}
        </Button>
        <Found words={words} law={law} />
      </View>
    </Page>
  )
}

function Found({ words, law }: { words: string; law: string }) {
  const query = useFound(words, law)
  return (
    <Asked query={query} told={refusals.find}>
      {({ pages }) => {
        const found = pages.flatMap(({ questions }) => questions)
        if (found.length === 0)
          return <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
        return (
          <>
            <Card>
              {found.map(({ question, stem, type, version, citation, withdrawn }) => (
                <Row
                  key={question}
                  title={stem}
                  sub={`${TYPE_NAMES[type]} · 《${citation.lawName}》${articleName(citation.article)} · ${copy.version(version)}`}
                  {...(withdrawn && { end: <Tag kind="plain">{copy.withdrawn}</Tag> })}
                  onTap={ways.question(question)}
                />
              ))}
            </Card>
            {query.hasNextPage && (
              <Button kind="text" onTap={() => void query.fetchNextPage()}>
                {copy.next}
              </Button>
            )}
          </>
        )
      }}
    </Asked>
  )
}
