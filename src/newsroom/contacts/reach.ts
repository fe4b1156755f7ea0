import { z } from 'zod'

/** A line that may be left out: '' is nothing. */
export const lineOf = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

/** A telephone number as people write it. */
export const phoneShape = /^[\d .+()-]{6,30}$/

export const phoneInput = z.string().trim().regex(phoneShape, { error: 'contact_official.phone' })

/** A telephone number, or nothing. */
export const phoneOrNone = lineOf(30).refine((text) => text === null || phoneShape.test(text), {
  error: 'contact_official.phone',
})

const emailShape = z.email()

/** An email address, or nothing. */
export const emailOrNone = lineOf(120).refine((text) => text === null || emailShape.safeParse(text).success, {
  error: 'input.not_an_email',
})

/** `tel:` of a number as it was written. */
export const telOf = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`
