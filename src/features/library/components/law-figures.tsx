import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, Row, Tag } from '#ui'
import { lawCopy as copy, standingNames } from '../copy'

type Version = Reply<'library', 'law'>['shown']

/** What the index knows of a law's version (法规目录): what it does not know yet is 待补充. */
export function LawFigures({ of }: { of: Version }) {
  return (
    <Card>
      <Row title={copy.issuer} end={of.issuer ?? copy.unknown} />
      <Row
        title={copy.version}
        end={
          <View className="law-version">
            {of.standing !== 'pending' && <View>{of.versionLabel}</View>}
            <Tag kind={of.standing === 'inForce' ? 'right' : 'plain'}>
              {standingNames[of.standing]}
            </Tag>
          </View>
        }
      />
      <Row title={copy.from} end={copy.day(of.inForceFrom)} />
      {of.inForceUntil !== null && <Row title={copy.until} end={copy.day(of.inForceUntil)} />}
      <Row title={copy.size} sub={copy.points(of.points)} end={copy.sizeText(of)} />
    </Card>
  )
}
