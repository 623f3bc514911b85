const mostAtFullSize = 48

/** A long title is set smaller: at the size of a name it would fill the screen before the page begins. */
export const lengthOf = (title: string) => (title.length > mostAtFullSize ? 'long' : undefined)
