import { View } from '@tarojs/components'
import { Button, Failed, Received, Said, Sheet, TextArea } from '#ui'
import { refusals } from '../copy/refusals'
import { copy } from './copy'
import type { AppealOf } from './draft'
import { useAppealing } from './use-appealing'
import './appeal.scss'

/** What the sheet of an appeal is asked for. */
export interface AppealSheetProps {
  of: AppealOf
  name: string
  onClose: () => void
}

/** Writes an appeal (申诉), kept on the phone until the cloud has it. */
export function AppealSheet({ of, name, onClose }: AppealSheetProps) {
  const { text, write, send, missing, error, received } = useAppealing(of)
  return (
    <Sheet title={copy.title} open onClose={onClose}>
      {received ? (
        <>
          <Received where="received">{copy.received(received.at)}</Received>
          <Said>{copy.where}</Said>
          <Button kind="quiet" onTap={onClose}>
            {copy.done}
          </Button>
        </>
      ) : (
        <>
          <Said>{copy.say(name)}</Said>
          <TextArea
            label={copy.label}
            value={text}
            onInput={write}
            placeholder={copy.hint}
            maxLength={300}
            short
            wrong={missing ? copy.missing : undefined}
          />
          <Failed error={error} told={refusals.appeal} />
          <View className="meets-appeal-kept">{copy.kept}</View>
          <Button onTap={send} busyLabel={copy.sending}>
            {copy.send}
          </Button>
        </>
      )}
    </Sheet>
  )
}
