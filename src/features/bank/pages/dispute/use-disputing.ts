import { useState } from 'react'
import { keptForms, newKey } from '#cloud'
import { useSendDispute } from '../../queries'

/** What is being said of a question; kept with every letter, until the cloud has acknowledged it (house law 10). */
interface Said {
  /** Sent with it: a retry is the same dispute and not a second one (house law 3). */
  readonly key: string
  readonly text: string
}

const said = keptForms<Said>('bank.dispute.1')

/** A dispute being written about one question. */
export function useDisputing(question: string) {
  useState(() => said.takeUp(question))
  const [key] = useState(newKey)
  const [tried, setTried] = useState(false)
  const kept = said.useForm(question) ?? { key, text: '' }
  const sending = useSendDispute()
  const send = async () => {
    setTried(true)
    const text = kept.text.trim()
    if (text === '') return
    await sending.mutateAsync({ key: kept.key, question, text }).then(
      () => said.drop(question),
      () => undefined,
    )
  }
  return {
    text: kept.text,
    write: (text: string) => said.keep(question, { key: kept.key, text }),
    missing: tried && kept.text.trim() === '',
    error: sending.error,
    received: sending.data,
    send,
  }
}
