import Taro from '@tarojs/taro'
import type { Saved } from './saved'

/** What WeChat gives for a canvas of a page. */
export type CanvasNode = Taro.Canvas

const fileOf = async (canvas: CanvasNode): Promise<string> => {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' })
  return tempFilePath
}

/** WeChat says why in words alone: the person closed it, or has not allowed it (also by the privacy guide). */
function reasonOf(cause: unknown): Saved {
  const said = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'errMsg') : ''
  if (/cancel/.test(String(said))) return 'cancelled'
  return /auth|privacy|permission/.test(String(said)) ? 'refused' : 'failed'
}

/** Saves what was drawn to the phone's album (保存到相册). */
export async function intoAlbum(canvas: CanvasNode): Promise<Saved> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: await fileOf(canvas) })
    return 'saved'
  } catch (cause) {
    return reasonOf(cause)
  }
}

/** Opens WeChat's own menu for a picture (发送、收藏、保存); whoever closes it has chosen so. */
export async function openMenu(canvas: CanvasNode): Promise<void> {
  const path = await fileOf(canvas).catch(() => undefined)
  if (path !== undefined) await Taro.showShareImageMenu({ path }).catch(() => undefined)
}
