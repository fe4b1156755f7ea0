const longSide = 1600
const quality = 0.75
/** A picture that is small already goes as it is. */
const smallEnough = 200 * 1024

/** A photo as a JPEG of 1600 px at most, without what the camera wrote into it; anything else as it came. */
export const shrinkPhoto = async (file: File): Promise<File> => {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longSide / Math.max(picture.width, picture.height))
    if (scale === 1 && file.size <= smallEnough && file.type !== 'image/jpeg') return file
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/jpeg', quality)
    })
    if (!blob) return file
    return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' })
  } catch {
    // What is no picture after all, the server looks into.
    return file
  }
}
