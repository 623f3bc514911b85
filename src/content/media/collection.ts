import type { CollectionConfig } from 'payload'

import { optionsFrom } from '@/cms/fields/select'
import { env } from '@/env'
import { nobody, whoCan } from '@/editorial/cms/access'
import { picturePanel } from '@/editorial/cms/accessibility/panel'

import { newFilesLeaveWithTheirRecord, replacedFilesComeBack } from './disk'
import {
  filesAreOfASizeToSend,
  filesComeFromTheSender,
  filesHaveRandomNames,
  folderTakesFiles,
} from './files'
import { licenceLabels } from './licences'
import {
  filesAreWhatPeopleSee,
  jpegsLieOnPaper,
  recordsSayWhatBecameOfTheFile,
} from './files/receive'
import {
  onlyPublishersTouchShownFiles,
  readersSeeNewPictures,
  releasedOrStaff,
  usedFilesStay,
} from './release'
import { imageSizes } from './fields/sizes'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Média', plural: 'Médias' },
  admin: {
    group: 'Contenus',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'illustration', 'released', 'updatedAt'],
    description:
      'Images et documents. Un fichier n’est public que si un contenu publié le montre. D’une image animée, le site garde la première image.',
  },
  access: {
    create: whoCan('write'),
    read: releasedOrStaff,
    update: whoCan('write'),
    delete: whoCan('erase'),
  },
  disableBulkEdit: true,
  // A copy of a released file would be public, though nothing shows it.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [
      onlyPublishersTouchShownFiles,
      filesComeFromTheSender,
      filesAreOfASizeToSend,
      folderTakesFiles,
      filesAreWhatPeopleSee,
      filesHaveRandomNames,
      replacedFilesComeBack,
    ],
    beforeValidate: [newFilesLeaveWithTheirRecord],
    beforeChange: [recordsSayWhatBecameOfTheFile],
    afterChange: [jpegsLieOnPaper, readersSeeNewPictures],
    beforeDelete: [usedFilesStay],
  },
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'image/gif',
      'application/pdf',
    ],
    adminThumbnail: 'small',
    focalPoint: true,
    pasteURL: false,
    // Written anew, pictures lose their metadata: the place a photo was taken, the camera's owner.
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2_560, withoutEnlargement: true },
    imageSizes,
  },
  fields: [
    {
      name: 'fileNote',
      type: 'text',
      label: 'Ce que le fichier est devenu',
      access: { create: nobody, update: nobody },
      admin: { condition: ({ fileNote }) => Boolean(fileNote), readOnly: true },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: 'Décorative',
      admin: { description: 'L’image n’apprend rien : les lecteurs d’écran la passent.' },
    },
    {
      name: 'alt',
      type: 'text',
      label: 'Texte de remplacement',
      maxLength: 300,
      admin: {
        condition: ({ decorative }) => !decorative,
        description: 'Ce que l’image montre, pour qui ne la voit pas.',
      },
      validate: (
        value: string | null | undefined,
        { siblingData }: { siblingData: { decorative?: boolean } },
      ) =>
        Boolean(siblingData.decorative || value?.trim()) ||
        'Décrivez l’image, ou cochez « Décorative ».',
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Crédit',
      maxLength: 200,
      admin: { description: 'Qui a fait l’image. Les lecteurs le voient sous elle.' },
    },
    {
      name: 'licence',
      type: 'select',
      label: 'Licence',
      options: optionsFrom(licenceLabels),
      admin: { description: 'Ce qui nous permet de la montrer. Les lecteurs la voient.' },
    },
    {
      name: 'illustration',
      type: 'checkbox',
      label: 'Illustration générée',
      admin: {
        description: 'Annoncée comme telle aux lecteurs : ce n’est pas une photo de la personne.',
      },
    },
    {
      name: 'released',
      type: 'checkbox',
      label: 'Visible du public',
      defaultValue: false,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
    picturePanel,
  ],
}
