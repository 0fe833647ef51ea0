import { command, refuse, type UseCase } from '#server/platform'
import { showMessage } from './show'
import { messages } from './store'

/** Answers a message, once; the same answer again is the first one. At most two operations. */
export const answer: UseCase<'feedback', 'answer'> = async ({ officer, now }, { id, text }) => {
  const answered = await messages.updateOne(
    { _id: id, answered: false },
    { answered: true, answer: command.set({ text, at: now.getTime(), by: officer._id }) },
  )
  const message = answered ?? (await messages.get(id))
  if (!message) return refuse('MESSAGE_NOT_FOUND')
  return message.answer?.text === text ? showMessage(message) : refuse('ALREADY_ANSWERED')
}
