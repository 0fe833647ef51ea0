import { DOMAIN_NAMES, DOMAINS, optionsOfType, QUESTION_TYPES, TYPE_NAMES } from '#domain/bank'
import { Card, ChoiceLine, Field, LabelledText, SwitchLine } from '#ui'
import { editCopy as copy } from '../../copy/desk'
import { difficultyNames } from '../../copy/words'
import { BLANK } from './form'
import type { Filling } from './use-form'

const types = QUESTION_TYPES.map((key) => ({ key, label: TYPE_NAMES[key] }))
const domains = DOMAINS.map((key) => ({ key, label: DOMAIN_NAMES[key] }))
const difficulties = difficultyNames.map((label, place) => ({ key: `${place + 1}`, label }))

/** What is asked, of which type, where it belongs and how hard it is. */
export function StemFields({ filling: { form, write } }: { filling: Filling }) {
  const { type, domain, difficulty, situation, topic, stem } = form.content
  const become = (next: typeof type) =>
    write({ type: next, options: [...optionsOfType(form.content, next, BLANK)] })
  return (
    <>
      <LabelledText
        label={copy.stem}
        value={stem}
        onInput={(text) => write({ stem: text })}
        placeholder={copy.stemHint}
        maxLength={300}
      />
      <Card>
        <ChoiceLine label={copy.type} choices={types} value={type} onChange={become} />
        <ChoiceLine
          label={copy.domain}
          choices={domains}
          value={domain}
          onChange={(chosen) => write({ domain: chosen })}
        />
        <ChoiceLine
          label={copy.difficulty}
          choices={difficulties}
          value={`${difficulty}`}
          onChange={(chosen) => write({ difficulty: Number(chosen) })}
        />
        <Field
          label={copy.topic}
          value={topic}
          onInput={(text) => write({ topic: text })}
          placeholder={copy.topicHint}
          maxLength={20}
        />
        <SwitchLine
          label={copy.situation}
          say={copy.situationSay}
          on={situation}
          onChange={(on) => write({ situation: on })}
        />
      </Card>
    </>
  )
}
