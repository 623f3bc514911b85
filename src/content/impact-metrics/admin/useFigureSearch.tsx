'use client'

import { useEffect, useState } from 'react'

import { searchAddress, type FigureSearch, type FoundFigure } from '../found'
import { fetchFigures, FigureFetchError } from './figureStore'

const pauseMs = 200
const UNAUTHORIZED = 401

type Answer = { asked: string; figures: FoundFigure[]; fault: string | null }

const faultOf = (reason: unknown): string =>
  reason instanceof FigureFetchError && reason.status === UNAUTHORIZED
    ? 'Votre session a expiré\u00a0: reconnectez-vous dans un autre onglet, puis réessayez.'
    : 'La recherche n’a pas abouti\u00a0: vérifiez votre connexion, puis réessayez.'

/** The figures found for what is typed, asked for when the typing rests. */
export function useFigureSearch(search: FigureSearch) {
  const [attempt, setAttempt] = useState(1)
  const [answer, setAnswer] = useState<Answer>({ asked: '', figures: [], fault: null })
  const address = searchAddress(search)
  const asked = `${attempt} ${address}`

  useEffect(() => {
    const given = new AbortController()
    const ask = () =>
      fetchFigures(address, given.signal).then(
        (figures) => setAnswer({ asked, figures, fault: null }),
        (reason: unknown) => {
          if (!given.signal.aborted) setAnswer({ asked, figures: [], fault: faultOf(reason) })
        },
      )
    const timer = setTimeout(ask, pauseMs)
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [address, asked])

  return {
    figures: answer.figures,
    fault: answer.asked === asked ? answer.fault : null,
    isSearching: answer.asked !== asked,
    retry: () => setAttempt((before) => before + 1),
  }
}
