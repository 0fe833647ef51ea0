import { View } from '@tarojs/components'
import { useState } from 'react'
import { explain, seedFor } from '#domain/dossiers'
import { Button, Card, Failed, Notice, SectionTitle } from '#ui'
import { filesCopy as copy } from '../copy/files'
import { refusals } from '../copy/refusals'
import { wholeList, type Year } from '../queries'
import './repeat-draw.scss'

type Listed = Awaited<ReturnType<typeof wholeList>>

/** What was announced, in the order of the lot. */
const announced = (files: Listed): string[] =>
  files
    .filter(({ lot }) => lot !== null)
    .sort((a, b) => (a.lot ?? 0) - (b.lot ?? 0))
    .map(({ number }) => number)

/** Whether the list, drawn anew on this phone, gives what was announced. */
function isSame(files: Listed, { seed, percent }: Year, unit: string): boolean {
  const numbers = files.map(({ number }) => number)
  const { drawn } = explain(numbers, seedFor(seed ?? '', unit), percent)
  return JSON.stringify(drawn) === JSON.stringify(announced(files))
}

/** Draws an agency's list again on this phone (自己抽一遍), for whoever has the whole list. */
export function RepeatDraw({ year, unit }: { year: Year; unit: string }) {
  const [outcome, setOutcome] = useState<{ same: boolean; count: number }>()
  const [error, setError] = useState<unknown>(null)
  const run = async () => {
    setError(null)
    try {
      const files = await wholeList(year.year, unit)
      setOutcome({ same: isSame(files, year, unit), count: announced(files).length })
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <>
      <SectionTitle>{copy.repeat}</SectionTitle>
      <Card padded>
        <View className="repeat-say">{copy.repeatSay(year.percent)}</View>
        {outcome?.same === true && (
          <Notice kind="plain" icon="check">
            {copy.same(outcome.count)}
          </Notice>
        )}
        {outcome?.same === false && <Notice>{copy.differs}</Notice>}
        <Failed error={error} told={refusals.files} />
        <Button kind="quiet" onTap={run} busyLabel={copy.repeating}>
          {copy.repeat}
        </Button>
      </Card>
    </>
  )
}
