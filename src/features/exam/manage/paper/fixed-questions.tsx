import { View } from '@tarojs/components'
import { Button, Card, Row, SectionTitle, Tag } from '#ui'
import type { Blueprint } from '../form/form'
import { AddFixed } from './add-fixed'
import { copy } from './copy'

/** What the fixed questions are asked for. */
export interface FixedQuestionsProps {
  fixed: Blueprint['fixed']
  /** Whether the bank has each; undefined while it is being looked up. */
  known: readonly boolean[] | undefined
  onChange: (fixed: Blueprint['fixed'][number][]) => void
}

const MOST = 50

/** Questions everybody gets (固定题), by their number in the bank. */
export function FixedQuestions({ fixed, known, onChange }: FixedQuestionsProps) {
  const remove = (question: string) => onChange(fixed.filter((one) => one.question !== question))
  return (
    <>
      <SectionTitle>{copy.fixed}</SectionTitle>
      <View className="paper-fixed-say">{copy.fixedSay}</View>
      <Card>
        {fixed.map(({ question, points }, place) => (
          <Row
            key={question}
            title={question}
            sub={copy.pointsOf(points)}
            beside={<Known known={known?.[place]} />}
            end={
              <Button kind="text" narrow onTap={() => remove(question)}>
                {copy.remove}
              </Button>
            }
          />
        ))}
        {fixed.length < MOST && (
          <AddFixed
            taken={fixed.map(({ question }) => question)}
            onAdd={(one) => onChange([...fixed, one])}
          />
        )}
      </Card>
    </>
  )
}

function Known({ known }: { known: boolean | undefined }) {
  if (known === undefined) return null
  return (
    <Tag kind={known ? 'right' : 'wrong'} icon={known ? 'check' : 'cross'}>
      {known ? copy.known : copy.unknown}
    </Tag>
  )
}
