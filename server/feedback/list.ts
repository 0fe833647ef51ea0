import { command, type UseCase } from '#server/platform'
import { showMessage } from './show'
import { messages } from './store'

const PAGE = 30

/** Messages waiting for an answer, or answered; oldest first, so that nobody is overtaken. One operation. */
export const list: UseCase<'feedback', 'list'> = async (_, { answered, after = 0 }) => {
  const found = await messages.find(
    { answered, at: command.gt(after) },
    { sort: [['at', 'asc']], limit: PAGE + 1 },
  )
  const page = found.slice(0, PAGE)
  return {
    messages: page.map((message) => ({ ...showMessage(message), from: message.from })),
    next: found.length > PAGE ? (page.at(-1)?.at ?? null) : null,
  }
}
