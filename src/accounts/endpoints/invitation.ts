import type { Endpoint, PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'
import { can } from '@/editorial/abilities'
import { dayInWords, timeInWords } from '@/editorial/days'
import { env } from '@/env'

import { drawLink, linkDue, type LinkedAccount } from '../links/account'
import { sendLinksSoon } from '../links/deliver'
import type { Invited, Standing } from '../links/invitations'

const hasChosen =
  'Cette personne a déjà choisi son mot de passe : elle en demande un autre par « Mot de passe oublié ».'
const notAdministrators = 'Seule l’administration invite.'

const path = '/:id/invitation'

export const invitation: Endpoint[] = [
  {
    path,
    method: 'get',
    handler: async (req) => Response.json(standingOf(await accountAt(req))),
  },
  {
    path,
    method: 'post',
    handler: async (req) => {
      const account = await accountAt(req)
      if (!account.invitedOn) throw refused(hasChosen, 409)
      return Response.json(await inviteAgain(account, req))
    },
  },
]

async function accountAt({ payload, routeParams, user }: PayloadRequest): Promise<LinkedAccount> {
  if (!can(user, 'manageAccounts')) throw refused(notAdministrators, 403)
  const account = await payload.db.findOne<LinkedAccount>({
    collection: 'users',
    where: { id: { equals: String(routeParams?.id) } },
  })
  if (!account) throw refused('Ce compte n’existe plus.', 404)
  return account
}

const day = (moment: unknown) =>
  moment ? `${dayInWords(String(moment))} à ${timeInWords(String(moment))}` : ''

function standingOf(account: LinkedAccount): Standing {
  const { invitedOn, linkMail, resetPasswordExpiration: expiresOn } = account
  const isOpen = Boolean(invitedOn)
  return {
    message: isOpen ? sentenceOf(linkMail, day(expiresOn)) : '',
    isOpen,
    isLeaving: linkMail === 'due',
    showsLink: !env.SMTP_URL,
  }
}

function sentenceOf(linkMail: LinkedAccount['linkMail'], expiry: string): string {
  if (!env.SMTP_URL)
    return 'Ce site n’envoie pas de courriels\u00a0: créez le lien, et remettez-le vous-même à la personne.'
  if (linkMail === 'failed')
    return 'Le serveur de courriels a refusé l’invitation\u00a0: vérifiez l’adresse, puis renvoyez-la.'
  if (linkMail === 'sent') return `L’invitation est partie\u00a0; son lien sert jusqu’au ${expiry}.`
  return 'L’invitation part dès que le serveur de courriels répond.'
}

async function inviteAgain(account: LinkedAccount, { payload }: PayloadRequest): Promise<Invited> {
  if (!env.SMTP_URL) {
    const { address, expiresOn } = await drawLink(account, payload)
    return {
      address,
      message: `Ce lien sert une seule fois, jusqu’au ${day(expiresOn)}. Remettez-le à la personne, et à elle seule.`,
    }
  }
  await payload.db.updateOne({ collection: 'users', id: account.id, data: linkDue() })
  sendLinksSoon(payload)
  return { message: 'L’invitation part à nouveau. Le lien d’avant ne sert plus.' }
}
