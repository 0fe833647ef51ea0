import { command } from '#server/platform'
import { type LawTextFile, lawTexts } from './store'

/** The official words of a version; undefined where they were not imported yet. One operation. */
export const lawTextOf = (id: string): Promise<LawTextFile | undefined> => lawTexts.get(id)

/** Keeps the official words of a version, in the place of earlier ones. At most two operations. */
export async function keepLawText(text: LawTextFile): Promise<void> {
  if (await lawTexts.add(text)) return
  const { _id, preamble, articles, rest, ...about } = text
  const whole = { preamble: command.set(preamble), articles: command.set(articles) }
  await lawTexts.update({ _id }, { ...about, ...whole, rest: command.set(rest) })
}
