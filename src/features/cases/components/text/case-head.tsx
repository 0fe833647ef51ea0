import { View } from '@tarojs/components'
import { LawText, spoken, Tag } from '#ui'
import { caseCopy as copy, type Shown } from '../../copy'
import './case-head.scss'

/** What the head of a case is asked for. */
export interface CaseHeadProps {
  shown: Shown
  learned: boolean
}

/** What a case is called, what it is about, where it comes from (案例题头). */
export function CaseHead({ shown, learned }: CaseHeadProps) {
  return (
    <View className="case-head">
      <View className="case-title" {...spoken({ role: 'heading' })}>
        <LawText>{shown.title}</LawText>
      </View>
      <View className="case-lead">
        <LawText>{shown.lead}</LawText>
      </View>
      <View className="case-under">
        {learned && (
          <Tag kind="right" icon="check">
            {copy.learned}
          </Tag>
        )}
        {shown.invented && <Tag kind="plain">{copy.invented}</Tag>}
        <View>{copy.under(shown)}</View>
      </View>
    </View>
  )
}
