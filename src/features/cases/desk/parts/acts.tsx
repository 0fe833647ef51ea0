import { useState } from 'react'
import { ActLines, Button, SectionTitle } from '#ui'
import { actsCopy as copy } from '../copy/acts'
import { type Acted, actSentence } from './act-sentence'

/** So many stand there at first; the page is about the case. */
const FIRST = 5

/** What was done with a case, by whom, when and why (操作记录), the latest first; nothing before anything was done. */
export function Acts({ acts }: { acts: readonly Acted[] }) {
  const [all, setAll] = useState(false)
  if (acts.length === 0) return null
  const shown = all ? acts : acts.slice(0, FIRST)
  const lines = shown.map((acted, place) => ({
    key: `${acts.length - place}`,
    at: acted.at,
    said: actSentence(acted),
  }))
  return (
    <>
      <SectionTitle>{copy.title}</SectionTitle>
      <ActLines acts={lines} />
      {shown.length < acts.length && (
        <Button kind="text" onTap={() => setAll(true)}>
          {copy.earlier(acts.length - FIRST)}
        </Button>
      )}
    </>
  )
}
