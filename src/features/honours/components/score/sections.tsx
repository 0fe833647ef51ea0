import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, EvidenceRow, mostText, pointsText, Row, Tag } from '#ui'
import { copy, vetoText } from '../../copy/home'
import { sectionProof } from '../../copy/sources'
import { unsuited } from '../../copy/unsuited'
import { go, VETO } from '../../routes'
import './sections.scss'

/** The sections of a score and its vetoes, each one tap from what proves it. */
export function Sections({ score }: { score: Reply<'honours', 'score'> }) {
  const open = (section: string) => () => go.section(score.period, score.unit, section)
  return (
    <View className="flag-sections">
      <Card>
        {score.sections.map(({ section, name, points, most, indicators }) => (
          <EvidenceRow
            key={section}
            what={name}
            proof={sectionProof(indicators)}
            {...(points === null
              ? { points: unsuited }
              : { points: pointsText(points), most: mostText(most) })}
            onTap={open(section)}
          />
        ))}
        <Row
          title={copy.veto}
          sub={vetoText(score)}
          end={<VetoTag vetoed={score.vetoes.length > 0} />}
          onTap={open(VETO)}
        />
      </Card>
    </View>
  )
}

/** Whether a check was passed (通过) or bars the unit (否决). */
export function VetoTag({ vetoed }: { vetoed: boolean }) {
  return vetoed ? (
    <Tag kind="wrong" icon="cross">
      {copy.vetoed}
    </Tag>
  ) : (
    <Tag kind="right" icon="check">
      {copy.passed}
    </Tag>
  )
}
