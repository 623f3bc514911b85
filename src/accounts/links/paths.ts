/** Where people choose a password, and where they ask for a link to do so: under the address of the admin. */
export const choosePath = '/mot-de-passe'
export const forgottenPath = '/mot-de-passe-oublie'
