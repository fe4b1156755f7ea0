import { type CheckedFile, checkUpload } from '../platform/files/upload.ts'

const perSecond = 8000
const seconds = 3
/** A bell's partials: how many times the pitch, how loud, how fast it fades. */
const partials = [
  { times: 1, loud: 0.5, fade: 1.6 },
  { times: 2, loud: 0.25, fade: 2.4 },
  { times: 2.76, loud: 0.15, fade: 3.6 },
  { times: 5.4, loud: 0.1, fade: 6 },
] as const
/** Seconds at which it is struck. */
const strokes = [0, 1.2] as const

const bellAt = (at: number, pitch: number): number =>
  partials.reduce<number>(
    (sum, { times, loud, fade }) =>
      sum + loud * Math.exp(-fade * at) * Math.sin(2 * Math.PI * pitch * times * at),
    0,
  )

/** A struck bell as WAVE, 8 bits, one channel: a sound that nobody takes for a voice. */
export const bellWave = (pitch: number): Uint8Array => {
  const length = perSecond * seconds
  const wave = Buffer.alloc(44 + length)
  wave.write('RIFF', 0, 'latin1')
  wave.writeUInt32LE(36 + length, 4)
  wave.write('WAVEfmt ', 8, 'latin1')
  wave.writeUInt32LE(16, 16)
  wave.writeUInt16LE(1, 20)
  wave.writeUInt16LE(1, 22)
  wave.writeUInt32LE(perSecond, 24)
  wave.writeUInt32LE(perSecond, 28)
  wave.writeUInt16LE(1, 32)
  wave.writeUInt16LE(8, 34)
  wave.write('data', 36, 'latin1')
  wave.writeUInt32LE(length, 40)
  for (let i = 0; i < length; i += 1) {
    const at = i / perSecond
    const sound = strokes.reduce<number>(
      (sum, begins) => sum + (at >= begins ? bellAt(at - begins, pitch) : 0),
      0,
    )
    wave[44 + i] = 128 + Math.max(-127, Math.min(127, Math.round(sound * 110)))
  }
  return Uint8Array.from(wave)
}

/** What stands in for a recording in the demonstration; its name says what it is. */
export const sampleRecording = (language: string, pitch: number): CheckedFile =>
  checkUpload(
    { name: `mau-minh-hoa-tieng-chuong-${language}.wav`, bytes: bellWave(pitch) },
    { kinds: ['wav'], limit: 100_000 },
  )
