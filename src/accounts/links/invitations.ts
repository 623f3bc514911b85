/** How an invitation stands, for the panel of the account. */
export type Standing = {
  message: string
  isOpen: boolean
  /** The mail has not left yet: what is said of it changes in a moment. */
  isLeaving: boolean
  showsLink: boolean
}

/** Sent again; or, where no mail can be sent, the link itself, this once. */
export type Invited = { message: string; address?: string }
