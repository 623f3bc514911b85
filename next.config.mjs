import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The front door compresses once per edition and names no software.
  compress: false,
  poweredByHeader: false,
  // `npm run check` checks the types, once, of the tests too.
  typescript: { ignoreBuildErrors: true },
  // Building again after a change takes seconds: what did not change is read from .next/cache.
  experimental: { turbopackFileSystemCacheForBuild: true },
  // Metadata belongs in the head for every reader: nothing streams (design: reader.md).
  htmlLimitedBots: /.*/,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
