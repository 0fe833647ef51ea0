import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '#cloud'
import { Button, Notice } from '#ui'
import { studyWays, usePractise } from '../../study'
import { lawCopy as copy, practiseLawRefusals } from '../copy'
import './practise-button.scss'

/** Begins a set of practice on a law (练这部法), also of questions never met; what went wrong is said. */
export function usePractiseLaw(law: string) {
  const begin = usePractise()
  const [refused, setRefused] = useState<string>()
  const practise = () =>
    begin
      .mutateAsync({ law, fresh: true })
      .then(({ id }) => studyWays.question(id))
      .catch((error: unknown) => setRefused(say(error, practiseLawRefusals)))
  return { practise, refused }
}

/** The one action of a law's pages. */
export function PractiseButton({ practise, refused }: ReturnType<typeof usePractiseLaw>) {
  return (
    <View>
      {refused !== undefined && (
        <View className="practise-refused">
          <Notice>{refused}</Notice>
        </View>
      )}
      <Button onTap={practise}>{copy.practise}</Button>
    </View>
  )
}
