import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { LawText } from '#ui'
import { certificateCopy as copy } from '../copy'
import './certificate-sheet.scss'

type Certificate = Reply<'exam', 'certificate'>

/** The certificate itself: Song type and gold, since it is an honour. */
export function CertificateSheet({ certificate }: { certificate: Certificate }) {
  const { number, name, unitName, title, points, most, passMark, at } = certificate
  return (
    <View className="certificate">
      <View className="certificate-inner">
        <View className="certificate-head">{copy.head}</View>
        <View className="certificate-rule" />
        <View className="certificate-name">{name}</View>
        <View className="certificate-unit">{unitName}</View>
        <View className="certificate-says">
          <LawText>{copy.says(title)}</LawText>
        </View>
        <View className="certificate-marks">{copy.marks(points, most)}</View>
        <View className="certificate-small">{copy.passMark(passMark)}</View>
        <View className="certificate-foot">
          <View>{copy.day(at)}</View>
          <View>{copy.number(number)}</View>
        </View>
      </View>
    </View>
  )
}
