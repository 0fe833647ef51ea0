import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { LawText, Tag } from '#ui'
import { listCopy as copy, standingNames } from '../copy'
import { go } from '../ways'
import { LineRow } from './line-row'

type Law = Reply<'library', 'list'>['laws'][number]

/** A law as the list shows it: its name whole, however long. */
export function LawRow({ law }: { law: Law }) {
  const sub = copy.row(law)
  return (
    <LineRow
      title={<LawText>{law.shortName}</LawText>}
      label={`${law.shortName}，${sub}`}
      onTap={() => go.law(law.law)}
    >
      <View className="line-row-sub">{sub}</View>
      <View className="law-row-tags">
        {law.standing !== 'inForce' && <Tag kind="plain">{standingNames[law.standing]}</Tag>}
        {law.imported && <Tag kind="plain">{copy.imported}</Tag>}
      </View>
    </LineRow>
  )
}
