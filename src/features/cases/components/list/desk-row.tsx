import { placesOf, type Role } from '#domain/org'
import { Row } from '#ui'
import { useMe } from '../../../me'
import { listCopy as copy } from '../../copy'
import { go } from '../../routes'
import './desk-row.scss'
import { View } from '@tarojs/components'

const AT_THE_DESK: readonly Role[] = ['branchEditor', 'liaison', 'legalReviewer', 'provincialAdmin']

/** To where cases are written and reviewed, for those who do; nothing for anybody else. */
export function DeskRow() {
  const grants = useMe().data?.grants ?? []
  if (!AT_THE_DESK.some((role) => placesOf(grants, role).length > 0)) return null
  return (
    <View className="desk-row">
      <Row icon="pen" title={copy.desk} onTap={go.desk} />
    </View>
  )
}
