import { Card, Page, Row, SectionTitle } from '#ui'
import { Binding } from '../../components/binding'
import { WechatContract } from '../../components/wechat-contract'
import { privacyCopy as copy } from '../../copy'

/** What is kept of a person and what is not (绑定与隐私), in plain words; open to everybody. */
export default function Privacy() {
  return (
    <Page title={copy.title}>
      <SectionTitle>{copy.kept}</SectionTitle>
      <Card>
        <Row title={copy.fromRoster} sub={copy.fromRosterSay} />
        <Row title={copy.answers} sub={copy.answersSay} />
        <Row title={copy.duels} sub={copy.duelsSay} />
        <Row title={copy.messages} sub={copy.messagesSay} />
      </Card>
      <SectionTitle>{copy.notKept}</SectionTitle>
      <Card>
        <Row title={copy.profile} sub={copy.profileSay} />
        <Row title={copy.watching} sub={copy.watchingSay} />
      </Card>
      <SectionTitle>{copy.binding}</SectionTitle>
      <Binding />
      <WechatContract />
    </Page>
  )
}
