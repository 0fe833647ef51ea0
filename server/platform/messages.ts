import { type SubscriptionMessage, sdk } from './sdk'
import { wechatCodeOf } from './wechat-code'

/** What WeChat answers when a person has not let us send a message, or has used the permission up. */
const NOT_SUBSCRIBED = 43101

/**
 * Hands a subscription message (订阅消息) to WeChat. That a person does not want it is normal and no fault; anything
 * else throws.
 */
export async function sendMessage(message: SubscriptionMessage): Promise<'sent' | 'unwanted'> {
  try {
    await sdk.openapi.subscribeMessage.send(message)
    return 'sent'
  } catch (error) {
    if (wechatCodeOf(error) === NOT_SUBSCRIBED) return 'unwanted'
    throw error
  }
}
