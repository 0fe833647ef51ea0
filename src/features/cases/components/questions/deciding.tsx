import { View } from '@tarojs/components'
import { Button, Failed, SectionTitle } from '#ui'
import type { Question } from '../../answered-in'
import { caseRefusals, caseCopy as copy } from '../../copy'
import { usePassOver } from '../../queries'
import { CaseQuestion } from './case-question'

/** Before the decision is shown its reader decides (换你会怎么定), or chooses not to. */
export function Deciding({ of, question }: { of: string; question: Question }) {
  const passOver = usePassOver(of)
  const pass = () => passOver.mutateAsync()
  return (
    <View>
      <SectionTitle>{copy.decide}</SectionTitle>
      <CaseQuestion of={of} question={question} />
      <Failed error={passOver.error} told={caseRefusals.passOver} />
      {question.mine === null && (
        <Button kind="text" onTap={pass} busyLabel={copy.passing}>
          {copy.passOver}
        </Button>
      )}
    </View>
  )
}
