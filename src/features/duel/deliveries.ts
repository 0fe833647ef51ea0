import { type Delivery, deliver, onDelivered } from '#cloud'
import type { Input } from '#contract/index'
import { keep, lookAgain } from './queries'

type AnswerInput = Input<'duel', 'answer'>

/** Puts down what the cloud said to an answer, now or after the network came back. */
async function noteDelivery(
  { duel }: AnswerInput,
  delivery: Delivery<'duel.answer'>,
): Promise<void> {
  if (delivery.kind === 'received') await keep(delivery.reply)
  if (delivery.kind === 'refused') await lookAgain(duel)
}

onDelivered('duel.answer', noteDelivery)

/** Keeps an answer on the phone, tries to hand it over, and puts down what the cloud said. */
export async function giveAnswer(input: AnswerInput): Promise<Delivery<'duel.answer'>> {
  const delivery = await deliver('duel.answer', input)
  await noteDelivery(input, delivery)
  return delivery
}
