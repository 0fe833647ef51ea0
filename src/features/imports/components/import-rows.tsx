import { View } from '@tarojs/components'
import { Card, EmptyState, Paged, Row, SectionTitle, Tag } from '#ui'
import { homeCopy as copy, stateNames } from '../copy'
import type { Import } from '../queries'
import { ways } from '../ways'

const KINDS = {
  reading: 'plain',
  ready: 'action',
  refused: 'wrong',
  applying: 'action',
  done: 'right',
} as const

/** My imports (最近的导入), the newest first. */
export function ImportRows({ imports }: { imports: readonly Import[] }) {
  if (imports.length === 0) return null
  return (
    <View>
      <SectionTitle>{copy.mine}</SectionTitle>
      <Paged of={imports}>
        {(shown) => (
          <Card>
            {shown.map((each) => (
              <Row
                key={each.id}
                title={each.name}
                sub={copy.row(each)}
                end={<Tag kind={KINDS[each.state]}>{stateNames[each.state]}</Tag>}
                onTap={() => ways.import(each.id)}
              />
            ))}
          </Card>
        )}
      </Paged>
    </View>
  )
}

/** Whoever holds neither role finds out here. */
export const NotYours = () => (
  <EmptyState drawing="barrier" head={copy.notYours} say={copy.notYoursSay} />
)
