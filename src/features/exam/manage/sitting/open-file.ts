import Taro from '@tarojs/taro'

/** A file the cloud made. */
export interface MadeFile {
  readonly url: string
  readonly name: string
}

/** Opens a sheet in WeChat's reader, from where it can be sent on. @throws when it can't be fetched or read. */
export async function openFile({ url }: MadeFile): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true })
}
