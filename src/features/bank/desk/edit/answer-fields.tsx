import { useState } from 'react'
import { Card, Field, LabelledText, LawFields } from '#ui'
import { editCopy as copy } from '../../copy/desk'
import { useLaws } from '../../queries'
import type { Filling } from './use-form'

/** What is learned from the answer: the sentence to take home, why, and the article it rests on. */
export function AnswerFields({ filling: { form, write } }: { filling: Filling }) {
  const { takeaway, reason, citation, seeAlso, calculation } = form.content
  const laws = useLaws().data?.laws
  return (
    <>
      <LabelledText
        label={copy.takeaway}
        value={takeaway}
        onInput={(text) => write({ takeaway: text })}
        placeholder={copy.takeawayHint}
        maxLength={40}
      />
      <LabelledText
        label={copy.reason}
        value={reason}
        onInput={(text) => write({ reason: text })}
        placeholder={copy.reasonHint}
        maxLength={500}
      />
      <Card>
        <LawFields
          laws={laws}
          citation={citation}
          onChange={(changed) => write({ citation: changed })}
        />
        <SeeAlso seeAlso={seeAlso} onChange={(articles) => write({ seeAlso: articles })} />
        <Field
          label={copy.calculation}
          value={calculation}
          onInput={(text) => write({ calculation: text })}
          placeholder={copy.calculationHint}
          maxLength={120}
        />
      </Card>
    </>
  )
}

interface SeeAlsoProps {
  seeAlso: readonly string[]
  onChange: (articles: string[]) => void
}

/** Further articles of the same law (另见); a separator just typed stays until it parts two. */
function SeeAlso({ seeAlso, onChange }: SeeAlsoProps) {
  const [typed, setTyped] = useState(seeAlso.join('、'))
  const type = (text: string) => {
    setTyped(text)
    onChange(text.split(/[、，,\s]+/).filter((article) => article !== ''))
  }
  return (
    <Field
      label={copy.seeAlso}
      value={typed}
      onInput={type}
      placeholder={copy.seeAlsoHint}
      maxLength={60}
    />
  )
}
