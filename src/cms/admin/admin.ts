import { resolve } from 'node:path'

import type { Config } from 'payload'

import { choosePath, forgottenPath } from '@/accounts/links/paths'

/** The back office: how it is named, where its components are found, in which language and time zone. */
export const admin: Config['admin'] = {
  user: 'users',
  routes: { forgot: forgottenPath },
  // Payload's default asks a third party for a picture of whoever signs in.
  avatar: 'default',
  dateFormat: 'd MMMM yyyy HH:mm',
  timezones: {
    defaultTimezone: 'Europe/Paris',
    supportedTimezones: [{ label: 'Paris', value: 'Europe/Paris' }],
  },
  importMap: {
    baseDir: resolve('src'),
    importMapFile: resolve('src/app/(payload)/admin/importMap.js'),
  },
  livePreview: {
    breakpoints: [
      { name: 'phone', label: 'Téléphone', width: 390, height: 844 },
      { name: 'desktop', label: 'Ordinateur', width: 1280, height: 900 },
    ],
  },
  meta: {
    titleSuffix: ' · Les pionniers',
    robots: 'noindex, nofollow',
  },
  components: {
    providers: ['@/cms/admin/WholeToasts#WholeToasts'],
    graphics: { Icon: '@/cms/admin/Brand#Icon', Logo: '@/cms/admin/Brand#Logo' },
    beforeDashboard: [
      '@/editorial/admin/work/WorkCards#WorkCards',
      '@/content/follow-ups/admin/WorklistLink#WorklistCard',
    ],
    beforeNavLinks: [
      '@/editorial/admin/notifications/NoticesLink#NoticesLink',
      '@/content/follow-ups/admin/WorklistLink#WorklistLink',
    ],
    views: {
      // In place of Payload's, which says « envoyé » whatever the server answered.
      forgot: {
        Component: '@/accounts/admin/ForgottenPassword#ForgottenPassword',
        exact: true,
        meta: { title: 'Mot de passe oublié' },
        path: forgottenPath,
      },
      choosePassword: {
        Component: '@/accounts/admin/ChoosePassword#ChoosePassword',
        meta: { title: 'Choisir un mot de passe' },
        // Not « :token »: Payload shows strangers only views whose own path begins the address.
        path: choosePath,
      },
      createFirstUser: {
        Component: '@/cms/admin/FirstAccount#FirstAccount',
        path: '/create-first-user',
      },
      figuresToReview: {
        Component: '@/content/follow-ups/admin/FiguresToReview#FiguresToReview',
        exact: true,
        meta: { title: 'Chiffres à revoir' },
        path: '/chiffres-a-revoir',
      },
      workList: {
        Component: '@/editorial/admin/work/WorkListPage#WorkListPage',
        exact: true,
        meta: { title: 'À faire' },
        path: '/a-faire',
      },
      calendar: {
        Component: '@/editorial/admin/work/Calendar#Calendar',
        exact: true,
        meta: { title: 'Calendrier des parutions' },
        path: '/calendrier',
      },
      notifications: {
        Component: '@/editorial/admin/notifications/Notifications#Notifications',
        exact: true,
        meta: { title: 'Notifications' },
        path: '/notifications',
      },
      figuresImport: {
        Component: '@/content/impact-metrics/admin/import/FiguresImport#FiguresImport',
        exact: true,
        meta: { title: 'Importer des chiffres' },
        path: '/importer-des-chiffres',
      },
    },
  },
}
