/** Hands one batch of waiting messages to WeChat (订阅消息); how many went out. */
export async function deliverDue(_now: Date): Promise<number> {
  throw new Error('not written yet')
}
