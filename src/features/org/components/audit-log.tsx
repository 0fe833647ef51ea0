import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { momentText } from '#ui'
import { auditSentence } from '../audit-sentence'
import './audit-log.scss'

/** What was done, along a line (操作记录), newest first. */
export function AuditLog({ entries }: { entries: Reply<'org', 'audit'>['entries'] }) {
  return (
    <View className="audit">
      {entries.map((entry) => (
        <View key={entry.id} className="audit-entry">
          <View className="audit-at">{momentText(entry.at, serverNow())}</View>
          <View className="audit-said">{auditSentence(entry)}</View>
        </View>
      ))}
    </View>
  )
}
