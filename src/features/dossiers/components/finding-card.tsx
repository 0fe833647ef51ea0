import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { Button, Card, dateText, Failed, momentText, Tag } from '#ui'
import { dossierCopy as copy } from '../copy/dossier'
import { refusals } from '../copy/refusals'
import { type Finding, type Shown, useAccept } from '../queries'
import { AnswerSheet } from './answer-sheet'
import './finding-card.scss'

const isOpen = ({ answer, accepted }: Finding) => answer === null || accepted === false

function StateTag({ finding: { answer, accepted } }: { finding: Finding }) {
  if (accepted === true)
    return (
      <Tag kind="right" icon="check">
        {copy.states.accepted}
      </Tag>
    )
  if (accepted === false)
    return (
      <Tag kind="wrong" icon="up">
        {copy.states.better}
      </Tag>
    )
  return answer === null ? (
    <Tag kind="plain" icon="timer">
      {copy.states.open}
    </Tag>
  ) : (
    <Tag icon="received">{copy.states.waiting}</Tag>
  )
}

interface FindingCardProps {
  shown: Shown
  finding: Finding
  number: number
}

/** A finding (评查意见) with its answer, and what may be done about it. */
export function FindingCard({ shown, finding, number }: FindingCardProps) {
  const { text, answer, answerBy } = finding
  const isWaiting = answer !== null && finding.accepted === null
  return (
    <Card padded>
      <View className="finding-head">
        <View className="finding-number">{copy.number(number)}</View>
        <StateTag finding={finding} />
      </View>
      <View className="finding-text">{text}</View>
      {isOpen(finding) && <View className="finding-by">{copy.answerBy(dateText(answerBy))}</View>}
      {answer !== null && (
        <View className="finding-answer">
          <View className="finding-text">{answer.text}</View>
          <View className="finding-by">
            {copy.answered(answer.by, momentText(answer.at, serverNow()))}
          </View>
        </View>
      )}
      {shown.mayAnswer && isOpen(finding) && <Answer shown={shown} finding={finding} />}
      {shown.mayAccept && isWaiting && <Accept shown={shown} finding={finding} />}
    </Card>
  )
}

type Of = Pick<FindingCardProps, 'shown' | 'finding'>

function Answer({ shown, finding }: Of) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onTap={() => setOpen(true)}>
        {finding.answer === null ? copy.answer : copy.answerAgain}
      </Button>
      <AnswerSheet
        dossier={shown.dossier}
        finding={finding}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Accept({ shown: { dossier }, finding: { id } }: Of) {
  const accept = useAccept()
  const decide = (accepted: boolean) => () => accept.mutateAsync({ dossier, finding: id, accepted })
  return (
    <>
      <Failed error={accept.error} told={refusals.accept} />
      <View className="finding-decide">
        <Button kind="quiet" onTap={decide(false)} busyLabel={copy.accepting}>
          {copy.better}
        </Button>
        <Button onTap={decide(true)} busyLabel={copy.accepting}>
          {copy.accept}
        </Button>
      </View>
    </>
  )
}
