/** Called by Next once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { startInThisProcess } = await import('@/cms/startInThisProcess')
  await startInThisProcess()
}
