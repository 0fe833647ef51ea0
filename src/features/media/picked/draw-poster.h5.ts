/** Wide enough for any phone held sideways. */
const LONGEST = 1280
/** Past the first black frames of most videos, seconds. */
const INTO = 1
const PATIENCE_MS = 10_000
const QUALITY = 0.85

/** Waits for the video to stand at a frame; rejects when the browser can't play it or takes too long. */
function frameOf(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no frame in time')), PATIENCE_MS)
    video.onloadeddata = () => {
      video.currentTime = Math.min(INTO, video.duration / 2)
    }
    video.onseeked = () => resolve()
    video.onerror = () => reject(new Error('this browser does not play it'))
    video.addEventListener('seeked', () => clearTimeout(late), { once: true })
    video.addEventListener('error', () => clearTimeout(late), { once: true })
  })
}

function draw(video: HTMLVideoElement): Promise<Blob | undefined> {
  const { videoWidth: width, videoHeight: height } = video
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => {
    canvas.toBlob((drawn) => resolve(drawn ?? undefined), 'image/jpeg', QUALITY)
  })
}

/** Draws a frame of a video as JPEG; undefined where this browser can't. */
export async function drawPoster(file: Blob): Promise<Blob | undefined> {
  const video = document.createElement('video')
  const address = URL.createObjectURL(file)
  video.muted = true
  video.preload = 'auto'
  video.src = address
  try {
    await frameOf(video)
    return await draw(video)
  } catch {
    return undefined
  } finally {
    // It would go on loading what is not there any more.
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(address)
  }
}
