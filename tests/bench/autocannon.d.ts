/** The part of autocannon 8 used here; it ships no types. */
declare module 'autocannon' {
  export type Load = {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
  }
  export type Measured = {
    requests: { total: number }
    duration: number
    latency: { p50: number; p99: number }
    errors: number
    non2xx: number
  }
  export default function autocannon(load: Load): Promise<Measured>
}
