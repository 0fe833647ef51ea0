import { useState } from 'react'
import { Button, ConfirmSheet, ReasonSheet, Row, Sheet } from '#ui'
import { stageNames } from '../../copy/words'
import { meetWays } from '../../ways'
import { useFinalise, usePublishResult, useTakeOver } from '../changes'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { mayDo, type StageLine } from './stage-lines'

/** What the sheet of an event's stage is asked for. */
export interface StageSheetProps {
  managed: Managed
  line: StageLine
  onClose: () => void
}

type Step = 'look' | 'takeOver' | 'publish' | 'finalise'

const titleOf = ({ name, stage, staged }: StageLine): string =>
  staged ? `${name} · ${stageNames[stage]}` : name

/** What can be done with an event's stage: panels, lots, publishing, finalising. */
export function StageSheet(props: StageSheetProps) {
  const [step, setStep] = useState<Step>('look')
  const { managed, line, onClose } = props
  const of = { meet: managed.meet, event: line.event, stage: line.stage }
  if (step === 'takeOver') return <TakeOverSheet {...props} />
  if (step === 'publish') return <PublishResultSheet {...props} />
  if (step === 'finalise') return <FinaliseSheet {...props} />
  const may = mayDo(line)
  return (
    <Sheet title={titleOf(line)} open onClose={onClose}>
      {line.judged && (
        <Row title={copy.panels} end={copy.panelsEnd(line.judges)} onTap={ways.panels(of)} />
      )}
      {line.judged && (
        <Row title={copy.draw} end={line.drawn ? copy.drawn : undefined} onTap={ways.draw(of)} />
      )}
      {line.drawn && line.judged && (
        <Row
          title={copy.sheets}
          end={line.missing > 0 ? copy.sheetsMissing(line.missing) : undefined}
          onTap={ways.sheets(of)}
        />
      )}
      <Row title={copy.look} onTap={() => meetWays.event(of)} />
      {may.takeOver && (
        <Button kind="quiet" onTap={() => setStep('takeOver')}>
          {copy.takeOver}
        </Button>
      )}
      {may.publish && (
        <Button
          kind={line.state === 'provisional' ? 'text' : 'primary'}
          onTap={() => setStep('publish')}
        >
          {line.state === 'provisional' ? copy.publishAgain : copy.publish}
        </Button>
      )}
      {may.finalise && <Button onTap={() => setStep('finalise')}>{copy.finalise}</Button>}
    </Sheet>
  )
}

const ofLine = ({ managed, line }: StageSheetProps) => ({
  meet: managed.meet,
  event: line.event,
  stage: line.stage,
})

function TakeOverSheet(props: StageSheetProps) {
  const { managed, line, onClose } = props
  const takeOver = useTakeOver()
  const scoring = managed.terms.events.find(({ id }) => id === line.event)?.scoring
  const sitting = scoring?.kind === 'taken' ? (scoring.sitting ?? '') : ''
  const run = async () => {
    await takeOver.mutateAsync({ ...ofLine(props), sitting })
    onClose()
  }
  return (
    <ConfirmSheet
      title={copy.takeOver}
      say={copy.takeOverSay}
      open
      onClose={onClose}
      does={copy.takeOver}
      busy={copy.takingOver}
      error={takeOver.error}
      told={refusals.takeOver}
      run={run}
    />
  )
}

/** The first version needs no reason, a correction does. */
function PublishResultSheet(props: StageSheetProps) {
  const { line, onClose } = props
  const publish = usePublishResult()
  const send = (reason: string) =>
    publish.mutateAsync({ ...ofLine(props), from: line.version, reason })
  const common = {
    open: true,
    onClose,
    busy: copy.publishing,
    error: publish.error,
    told: refusals.publishResult,
  }
  if (line.version > 0)
    return (
      <ReasonSheet
        title={copy.publishAgain}
        say={copy.publishAgainSay}
        does={copy.publishAgain}
        run={send}
        {...common}
      />
    )
  const run = async () => {
    await send('')
    onClose()
  }
  return (
    <ConfirmSheet
      title={copy.publish}
      say={copy.publishSay}
      does={copy.publish}
      run={run}
      {...common}
    />
  )
}

function FinaliseSheet(props: StageSheetProps) {
  const { onClose } = props
  const finalise = useFinalise()
  const run = async () => {
    await finalise.mutateAsync(ofLine(props))
    onClose()
  }
  return (
    <ConfirmSheet
      title={copy.finalise}
      say={copy.finaliseSay}
      open
      onClose={onClose}
      does={copy.finalise}
      busy={copy.finalising}
      error={finalise.error}
      told={refusals.finalise}
      run={run}
    />
  )
}
