import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Failed, Notice, Overtaken, SectionTitle } from '#ui'
import { DecidedLines } from '../../components/decided'
import { LookedAt } from '../../components/looked'
import { editCopy as copy } from '../../copy/desk'
import { refusals } from '../../refusals'
import { ways } from '../../ways'
import { AnswerFields } from './answer-fields'
import { DropSheet } from './drop-sheet'
import { OptionFields } from './option-fields'
import { StemFields } from './stem-fields'
import type { Filling } from './use-form'
import type { Saving } from './use-saving'
import './edit.scss'

/** What every part of the form is asked for. */
export interface EditProps {
  filling: Filling
  saving: Saving
}

/** The form of a question, with what there is to say of what the cloud has of it. */
export function EditBody({ filling, saving }: EditProps) {
  const [dropping, setDropping] = useState(false)
  const { shown, overtaken, takeMine, takeTheirs } = filling
  const locked = shown?.state === 'bankReview'
  return (
    <View className="bank-edit">
      {shown && shown.base > 0 && (
        <View className="bank-edit-say">{copy.changing(shown.base)}</View>
      )}
      {shown?.import != null && (
        <Button kind="text" narrow onTap={ways.batch(shown.import)}>
          {copy.toBatch}
        </Button>
      )}
      {overtaken && (
        <Overtaken onTheirs={takeTheirs} onMine={takeMine}>
          {copy.overtaken}
        </Overtaken>
      )}
      <Failed error={saving.error} told={refusals.keepDraft} />
      {locked && <Notice kind="plain">{copy.handedIn}</Notice>}
      {shown && <DecidedLines decisions={shown.decisions} />}
      {shown && !locked && (
        <LookedAt looked={shown.looked} flaws={copy.flaws} remarks={copy.remarks} />
      )}
      <StemFields filling={filling} />
      <SectionTitle>{copy.options}</SectionTitle>
      <OptionFields filling={filling} />
      <SectionTitle>{copy.learned}</SectionTitle>
      <AnswerFields filling={filling} />
      {shown && !locked && (
        <Button kind="text" onTap={() => setDropping(true)}>
          {copy.drop}
        </Button>
      )}
      {shown && <DropSheet draft={shown} open={dropping} onClose={() => setDropping(false)} />}
    </View>
  )
}
