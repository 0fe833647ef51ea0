import { View } from '@tarojs/components'
import { isFailed, totalOf } from '#domain/rubric'
import { Button, Card, Notice, SectionTitle, TextArea } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { pointsText } from '../copy/words'
import { metIn, unseen } from './draft'
import type { Reviewing } from './use-review'

/** The end of a review (小结): what it comes to, and the findings. */
export function EndStep({ of }: { of: Reviewing }) {
  const { draft } = of
  const failed = isFailed(draft.rubric, draft.marks)
  const missing = unseen(draft).length
  return (
    <View className="criterion">
      <View className="criterion-head">
        <View className="criterion-words">
          <View className="criterion-place">{draft.number}</View>
          <View className="criterion-name">{copy.end}</View>
        </View>
        <View className="criterion-points">
          <View className="criterion-figure">{pointsText(totalOf(draft.rubric, draft.marks))}</View>
          <View className="criterion-place">{copy.total}</View>
        </View>
      </View>
      {failed && <Notice>{copy.failed}</Notice>}
      {missing > 0 && <Notice>{copy.unseen(missing)}</Notice>}
      <SectionTitle>{copy.findings}</SectionTitle>
      <View className="dossier-aside">{copy.findingsSay}</View>
      <Findings of={of} />
    </View>
  )
}

function Findings({ of }: { of: Reviewing }) {
  const { draft } = of
  return (
    <View className="criterion-note">
      {draft.findings.map(({ id, text }, place) => (
        <Card key={id}>
          <TextArea
            label={copy.finding(place + 1)}
            value={text}
            onInput={(written) => of.write(id, written)}
            placeholder={copy.findingHint}
            maxLength={200}
            short
          />
          <Button kind="text" onTap={() => of.remove(id)}>
            {copy.remove}
          </Button>
        </Card>
      ))}
      {draft.findings.length === 0 && metIn(draft).length > 0 && (
        <Button kind="quiet" onTap={of.fromPoints}>
          {copy.fromPoints}
        </Button>
      )}
      {draft.findings.length < 20 && (
        <Button kind="text" onTap={() => of.add()}>
          {copy.add1}
        </Button>
      )}
    </View>
  )
}
