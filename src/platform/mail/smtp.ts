import { createTransport } from 'nodemailer'
import { type Transport, Undeliverable } from './deliver.ts'

export type SmtpSettings = {
  /** `smtps://name:password@host:465`, `smtp://host:587?requireTLS=true`. */
  readonly url: string
  /** `Thi Đua <thidua@example.gov.vn>` */
  readonly from: string
}

const pauses = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** The part of an address behind the `@`, for Message-IDs. */
const hostOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'

/** 5xx: the receiving server refuses for good (RFC 5321, 4.2.1). */
const isFinal = (fault: unknown): boolean =>
  fault instanceof Error &&
  'responseCode' in fault &&
  typeof fault.responseCode === 'number' &&
  fault.responseCode >= 550 &&
  fault.responseCode < 560

/** Hands messages to a mail server, over one or two connections that stay open. */
export const smtpTransport = ({ url, from }: SmtpSettings): { transport: Transport; close: () => void } => {
  const server = createTransport({ url, pool: true, maxConnections: 2, ...pauses })
  return {
    close: () => server.close(),
    transport: async ({ id, to, toName, subject, text, html }) => {
      try {
        await server.sendMail({
          from,
          to: { name: toName, address: to },
          subject,
          text,
          html,
          messageId: `<${id}@${hostOf(from)}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (fault) {
        if (isFinal(fault)) throw new Undeliverable(fault instanceof Error ? fault.message : String(fault))
        throw fault
      }
    },
  }
}
