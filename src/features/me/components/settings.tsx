import { Card, Row, Switch, useTextSize } from '#ui'
import { copy } from '../copy'
import { ways } from '../ways'

/** How the mini-program shows itself on this phone, and what it keeps. */
export function Settings({ privacy = copy.privacy }: { privacy?: string }) {
  const { elder, setElder } = useTextSize()
  return (
    <Card>
      <Row
        icon="text-size"
        title={copy.elder}
        end={<Switch label={copy.elder} on={elder} onChange={setElder} />}
      />
      <Row icon="link" title={privacy} onTap={ways.privacy} />
    </Card>
  )
}
