/** Seconds to wait before trying again; 0 = go on. */
export type Limiter = (key: string, nowMs: number) => number

const roomFor = 50_000

type Bucket = { tokens: number; at: number }

/**
 * A token bucket per key: `perMinute` tokens flow in each minute, and `burst` (by default a minute's worth) can be
 * saved up. Kept in memory: each process counts by itself.
 */
export const makeLimiter = (perMinute: number, burst = perMinute): Limiter => {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000

  const forget = (nowMs: number): void => {
    for (const [key, bucket] of buckets)
      if (bucket.tokens + (nowMs - bucket.at) * perMs >= burst) buckets.delete(key)
    for (const key of buckets.keys()) {
      if (buckets.size < roomFor) return
      buckets.delete(key)
    }
  }

  return (key, nowMs) => {
    if (buckets.size >= roomFor) forget(nowMs)
    const bucket = buckets.get(key) ?? { tokens: burst, at: nowMs }
    const passed = Math.max(0, nowMs - bucket.at)
    const tokens = Math.min(burst, bucket.tokens + passed * perMs)
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: nowMs })
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000)
  }
}
