import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The front door compresses once per edition and names no software.
  compress: false,
  poweredByHeader: false,
  // Metadata belongs in the head for every reader: nothing streams (design: reader.md).
  htmlLimitedBots: /.*/,
  // Tests build beside a running site.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
