import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Those of every answer, whoever asks. */
export const always = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** Over https: the promise to stay there. */
export const transport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const

/** Headers that every answer carries; over https also the promise to stay there. */
export const securityHeaders =
  (isSecure: (request: Request) => boolean): MiddlewareHandler =>
  async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(always)) context.res.headers.set(name, value)
    if (isSecure(context.req.raw)) context.res.headers.set(transport.name, transport.value)
  }
