import { hearCheck } from '#server/media'

/** What WeChat pushes when it has looked at a picture (消息推送, wxa_media_check). */
export const main = hearCheck
