/** The types of content under editorial control, as one document of each is called. */
export const contentTypeLabels = {
  pioneers: 'Pionnière ou pionnier',
  programmes: 'Programme',
  themes: 'Thème',
  'impact-metrics': 'Chiffre',
  organisations: 'Organisation',
  pages: 'Page',
} as const
