/** What the section of video and pictures (影像) says. */
export const mediaCopy = {
  video: '案例视频',
  captions: '字幕',
  captionsSay: '一句一行，前面写开始的时间。看不了视频的人靠它读，也从这里找要遮的。',
  captionsExample: '0:05 夜里十一点，检测站的灯亮着\n0:12 一辆货车减速，拐进了便道',
  captionsWrong: (line: number) =>
    `第 ${line} 行收不了：先写时间，空一格再写话，一行最多 80 字，时间一行比一行晚，最多 200 行。`,
  pictures: '图片',
  picture: (place: number) => `第 ${place} 张图`,
  shows: (name: string) => `${name}看得见什么`,
  showsExample: '看得见什么，例：路侧检测点，一辆货车停在地磅上',
} as const
