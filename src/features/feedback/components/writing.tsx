import { View } from '@tarojs/components'
import { codeOf, say } from '#cloud'
import { Card, Chips, Notice, TextArea } from '#ui'
import { copy, kindNames, refusals } from '../copy'
import type { useWriting } from '../use-writing'
import './writing.scss'

/** What the paper to write on is asked for. */
export interface WritingProps {
  writing: ReturnType<typeof useWriting>
}

const kinds = (['suggestion', 'complaint'] as const).map((key) => ({ key, label: kindNames[key] }))

const whyNot = (error: unknown): string =>
  codeOf(error) === 'UNREACHABLE' ? copy.notSent : say(error, refusals.send)

/** A message being written (投诉建议), and why it did not go through where it did not. */
export function Writing({ writing }: WritingProps) {
  const { draft, change, missing, error } = writing
  return (
    <View className="writing">
      <Chips choices={kinds} value={draft.kind} onChange={(kind) => change({ kind })} />
      <Card>
        <TextArea
          label={copy.text}
          value={draft.text}
          onInput={(text) => change({ text })}
          placeholder={copy.hint}
          maxLength={500}
          wrong={missing ? copy.missing : undefined}
        />
      </Card>
      {error === null ? (
        <View className="writing-say">{copy.keptSay}</View>
      ) : (
        <Notice icon={codeOf(error) === 'UNREACHABLE' ? 'no-network' : 'info'}>
          {whyNot(error)}
        </Notice>
      )}
    </View>
  )
}
