/** Which licence the data has is the editors' to choose, and they have not: the files say so. */
export const licence = 'Licence à préciser par la rédaction'
