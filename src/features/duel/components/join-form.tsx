import { useState } from 'react'
import { Button, Card, Field, SectionTitle } from '#ui'
import { startCopy as copy, joinRefusals } from '../copy'
import { useJoin } from '../queries'
import { go } from '../routes'
import { Refused } from './refused'

/** Six digits, however they were spaced when they were written down. */
const digits = (typed: string): string => typed.replace(/\s/g, '')
const isCode = (code: string): boolean => /^\d{6}$/.test(code)

/** A code typed by hand (输入对局码). */
export function JoinForm() {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const join = useJoin()
  const code = digits(typed)
  const submit = async () => {
    setTried(true)
    if (!isCode(code)) return
    const { duel } = await join.mutateAsync(code)
    go.duel(duel)
  }
  return (
    <>
      <SectionTitle>{copy.joinTitle}</SectionTitle>
      <Card>
        <Field
          label={copy.code}
          type="number"
          value={typed}
          onInput={setTyped}
          placeholder={copy.codeHint}
          maxLength={8}
          wrong={tried && !isCode(code) ? copy.codeMissing : undefined}
        />
        <Button kind="quiet" onTap={submit} busyLabel={copy.joining}>
          {copy.join}
        </Button>
      </Card>
      <Refused error={join.error} told={joinRefusals} again={submit} />
    </>
  )
}
