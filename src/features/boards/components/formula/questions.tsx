import { View } from '@tarojs/components'
import { Card, Row, SectionTitle } from '#ui'
import { copy } from '../../copy/formula'

/** What people ask of a formula, answered in words. */
export function Questions() {
  return (
    <View className="formula-questions">
      <SectionTitle>{copy.questions}</SectionTitle>
      <Card>
        {copy.asked.map(({ ask, answer }) => (
          <Row key={ask} title={ask} sub={answer} />
        ))}
      </Card>
    </View>
  )
}
