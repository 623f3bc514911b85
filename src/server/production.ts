// Imported before anything that asks: React and Next choose their builds from it as they load.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })

export {}
