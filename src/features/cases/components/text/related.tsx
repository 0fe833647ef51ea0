import { View } from '@tarojs/components'
import { SectionTitle } from '#ui'
import { caseCopy as copy, type Shown } from '../../copy'
import { CaseRow } from '../list/case-row'

/** Cases that rest on the same articles (相关案例). */
export function Related({ related }: Pick<Shown, 'related'>) {
  if (related.length === 0) return null
  return (
    <View>
      <SectionTitle>{copy.related}</SectionTitle>
      {related.map((card) => (
        <CaseRow key={card.case} card={card} />
      ))}
    </View>
  )
}
