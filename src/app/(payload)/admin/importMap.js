import { WorkflowPanel as WorkflowPanel_46d4ee7f31f9490c850e17b384e25800 } from '@/editorial/admin/panel/WorkflowPanel'
import { RelatedCell as RelatedCell_bf09cb5e5ce4661396a8165260423739 } from '@/cms/admin/RelatedCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigurePicker as FigurePicker_da317b8c07f257a0e8145ed1cd87530b } from '@/content/impact-metrics/admin/FigurePicker'
import { FigureForms as FigureForms_2c735b73184ef3557ac0962e6aa59b9f } from '@/content/impact-metrics/admin/FigureForms'
import { InlineFigure as InlineFigure_de583b872d2f818ad5075a4f30d0a266 } from '@/content/impact-metrics/admin/InlineFigure'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanedPaste as CleanedPaste_49f72c89e5b6afae240565e704dacd20 } from '@/cms/admin/paste/cleanedPaste'
import { CaretFeature as CaretFeature_2192cdb710affbba3564e99c1cea230a } from '@/cms/admin/caret/caret'
import { TextFeature as TextFeature_3839f0aeba65e21ccc863ff1784d0a36 } from '@/editorial/admin/saving/textFeature'
import { FigureChecks as FigureChecks_a70bbcaa722e0f921ac93be3550b4e43 } from '@/content/impact-metrics/admin/FigureChecks'
import { DocumentAdvice as DocumentAdvice_2e55953bd4d13ccd466cef218f10d0b3 } from '@/editorial/admin/accessibility/DocumentAdvice'
import { DocumentComments as DocumentComments_652a6f9d9564c9e73ce57df3118107f2 } from '@/editorial/admin/comments/DocumentComments'
import { DocumentPreviewLinks as DocumentPreviewLinks_6a1147a72b4a1a519f07b4590f2fa8f6 } from '@/editorial/admin/previewLinks/DocumentPreviewLinks'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { NextStep as NextStep_fceeaabe8a47bc990f7a6ea85d4662e6 } from '@/editorial/admin/panel/NextStep'
import { Standing as Standing_721b97789e3f6d4cf4293e58cb15906a } from '@/editorial/admin/panel/Standing'
import { EditView as EditView_c53bf32079bcf3ab4d479fa575b19f9b } from '@/editorial/admin/saving/EditView'
import { ReviewView as ReviewView_add04fa5567f478f7b82eee8e61dbdba } from '@/editorial/admin/review/ReviewView'
import { HistoryView as HistoryView_45a964b8cc4428049c003bb693aef914 } from '@/editorial/admin/history/HistoryView'
import { ResourceLabel as ResourceLabel_8ef9c5f75cd0562b7c742a35281b9402 } from '@/content/themes/admin/ResourceLabel'
import { ResourceLinks as ResourceLinks_c4a1210411e5c8395fbcdbe0dd8d8c7d } from '@/content/themes/admin/ResourceLinks'
import { WordingPreview as WordingPreview_2984a922f8e4280ac4e2b4102bd517ca } from '@/content/impact-metrics/admin/WordingPreview'
import { ReviewByProposal as ReviewByProposal_76fd3efb658d245ea64281954a074c12 } from '@/content/impact-metrics/admin/ReviewByProposal'
import { FigureUsages as FigureUsages_e9f8922a0a2b48b9ae7df16c812d7491 } from '@/content/impact-metrics/admin/FigureUsages'
import { ImportLink as ImportLink_0ec16fe9bf11102adb9e0dbdc950a2e9 } from '@/content/impact-metrics/admin/import/ImportLink'
import { ButtonView as ButtonView_65e3c3c984a31946ba7676616de9f214 } from '@/editorial/admin/saving/ButtonView'
import { PictureAdvice as PictureAdvice_cfb593745e7129d91c6280f11c6b8017 } from '@/editorial/admin/accessibility/PictureAdvice'
import { Invitation as Invitation_2d5e65a9741b3f79dc053a12ce35a44b } from '@/accounts/admin/Invitation'
import { AccountForm as AccountForm_445ce2bb2a17e772a72fca40323b0c7e } from '@/accounts/admin/AccountForm'
import { OpenDocument as OpenDocument_022cc6f729504544e90305a417273f44 } from '@/editorial/admin/journal/OpenDocument'
import { ActorCell as ActorCell_12d484ea3aa80e5a5075cce8d9f81c6d } from '@/editorial/admin/journal/ActorCell'
import { DocumentCell as DocumentCell_922d0652459b78cfe1820f68d54e2fd7 } from '@/editorial/admin/journal/DocumentCell'
import { Details as Details_33462c8fcd17287443fea28fb99b63ab } from '@/editorial/admin/journal/Details'
import { ExportLink as ExportLink_baa3ecd48ae0be80f8371e682c12d3fd } from '@/editorial/admin/journal/ExportLink'
import { Icon as Icon_cbce226e6b44cd430d750067edeca5e2 } from '@/cms/admin/Brand'
import { Logo as Logo_cbce226e6b44cd430d750067edeca5e2 } from '@/cms/admin/Brand'
import { WorkCards as WorkCards_b932fd6efc91b71588b3524f4ccf3238 } from '@/editorial/admin/work/WorkCards'
import { WorklistCard as WorklistCard_bcec47b872dd49e4add5341e44d4ad30 } from '@/content/follow-ups/admin/WorklistLink'
import { NoticesLink as NoticesLink_f9e72203f81ab9fb281126feda393de6 } from '@/editorial/admin/notifications/NoticesLink'
import { WorklistLink as WorklistLink_bcec47b872dd49e4add5341e44d4ad30 } from '@/content/follow-ups/admin/WorklistLink'
import { WholeToasts as WholeToasts_c95d0fd9777d389595eb9208942e3069 } from '@/cms/admin/WholeToasts'
import { ForgottenPassword as ForgottenPassword_f60ca83178b39a6dc83eea758069d6e4 } from '@/accounts/admin/ForgottenPassword'
import { ChoosePassword as ChoosePassword_deee5e58b39bf0c0ee08511cfa0a9390 } from '@/accounts/admin/ChoosePassword'
import { FirstAccount as FirstAccount_cf3322b2974e5351f1c1309b2eddb821 } from '@/cms/admin/FirstAccount'
import { FiguresToReview as FiguresToReview_4149089a91082351a7cb0daf25f43585 } from '@/content/follow-ups/admin/FiguresToReview'
import { WorkListPage as WorkListPage_fe723873b948fe265d6cc8dfc88a6c5e } from '@/editorial/admin/work/WorkListPage'
import { Calendar as Calendar_6a3385d415c52bd5114ab155b3362cb9 } from '@/editorial/admin/work/Calendar'
import { Notifications as Notifications_e167e0eaa764ae163c059e23f9dafc7c } from '@/editorial/admin/notifications/Notifications'
import { FiguresImport as FiguresImport_933a26f401924b9a411e238b7f80e749 } from '@/content/impact-metrics/admin/import/FiguresImport'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  '@/editorial/admin/panel/WorkflowPanel#WorkflowPanel':
    WorkflowPanel_46d4ee7f31f9490c850e17b384e25800,
  '@/cms/admin/RelatedCell#RelatedCell': RelatedCell_bf09cb5e5ce4661396a8165260423739,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell':
    RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField':
    RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent':
    LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient':
    ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient':
    HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient':
    BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient':
    ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient':
    LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient':
    BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient':
    HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlocksFeatureClient':
    BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@/content/impact-metrics/admin/FigurePicker#FigurePicker':
    FigurePicker_da317b8c07f257a0e8145ed1cd87530b,
  '@/content/impact-metrics/admin/FigureForms#FigureForms':
    FigureForms_2c735b73184ef3557ac0962e6aa59b9f,
  '@/content/impact-metrics/admin/InlineFigure#InlineFigure':
    InlineFigure_de583b872d2f818ad5075a4f30d0a266,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient':
    FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient':
    InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@/cms/admin/paste/cleanedPaste#CleanedPaste': CleanedPaste_49f72c89e5b6afae240565e704dacd20,
  '@/cms/admin/caret/caret#CaretFeature': CaretFeature_2192cdb710affbba3564e99c1cea230a,
  '@/editorial/admin/saving/textFeature#TextFeature': TextFeature_3839f0aeba65e21ccc863ff1784d0a36,
  '@/content/impact-metrics/admin/FigureChecks#FigureChecks':
    FigureChecks_a70bbcaa722e0f921ac93be3550b4e43,
  '@/editorial/admin/accessibility/DocumentAdvice#DocumentAdvice':
    DocumentAdvice_2e55953bd4d13ccd466cef218f10d0b3,
  '@/editorial/admin/comments/DocumentComments#DocumentComments':
    DocumentComments_652a6f9d9564c9e73ce57df3118107f2,
  '@/editorial/admin/previewLinks/DocumentPreviewLinks#DocumentPreviewLinks':
    DocumentPreviewLinks_6a1147a72b4a1a519f07b4590f2fa8f6,
  '@payloadcms/plugin-seo/client#OverviewComponent':
    OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  '@payloadcms/plugin-seo/client#MetaTitleComponent':
    MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  '@payloadcms/plugin-seo/client#MetaDescriptionComponent':
    MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  '@payloadcms/plugin-seo/client#MetaImageComponent':
    MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  '@payloadcms/plugin-seo/client#PreviewComponent':
    PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  '@/editorial/admin/panel/NextStep#NextStep': NextStep_fceeaabe8a47bc990f7a6ea85d4662e6,
  '@/editorial/admin/panel/Standing#Standing': Standing_721b97789e3f6d4cf4293e58cb15906a,
  '@/editorial/admin/saving/EditView#EditView': EditView_c53bf32079bcf3ab4d479fa575b19f9b,
  '@/editorial/admin/review/ReviewView#ReviewView': ReviewView_add04fa5567f478f7b82eee8e61dbdba,
  '@/editorial/admin/history/HistoryView#HistoryView': HistoryView_45a964b8cc4428049c003bb693aef914,
  '@/content/themes/admin/ResourceLabel#ResourceLabel':
    ResourceLabel_8ef9c5f75cd0562b7c742a35281b9402,
  '@/content/themes/admin/ResourceLinks#ResourceLinks':
    ResourceLinks_c4a1210411e5c8395fbcdbe0dd8d8c7d,
  '@/content/impact-metrics/admin/WordingPreview#WordingPreview':
    WordingPreview_2984a922f8e4280ac4e2b4102bd517ca,
  '@/content/impact-metrics/admin/ReviewByProposal#ReviewByProposal':
    ReviewByProposal_76fd3efb658d245ea64281954a074c12,
  '@/content/impact-metrics/admin/FigureUsages#FigureUsages':
    FigureUsages_e9f8922a0a2b48b9ae7df16c812d7491,
  '@/content/impact-metrics/admin/import/ImportLink#ImportLink':
    ImportLink_0ec16fe9bf11102adb9e0dbdc950a2e9,
  '@/editorial/admin/saving/ButtonView#ButtonView': ButtonView_65e3c3c984a31946ba7676616de9f214,
  '@/editorial/admin/accessibility/PictureAdvice#PictureAdvice':
    PictureAdvice_cfb593745e7129d91c6280f11c6b8017,
  '@/accounts/admin/Invitation#Invitation': Invitation_2d5e65a9741b3f79dc053a12ce35a44b,
  '@/accounts/admin/AccountForm#AccountForm': AccountForm_445ce2bb2a17e772a72fca40323b0c7e,
  '@/editorial/admin/journal/OpenDocument#OpenDocument':
    OpenDocument_022cc6f729504544e90305a417273f44,
  '@/editorial/admin/journal/ActorCell#ActorCell': ActorCell_12d484ea3aa80e5a5075cce8d9f81c6d,
  '@/editorial/admin/journal/DocumentCell#DocumentCell':
    DocumentCell_922d0652459b78cfe1820f68d54e2fd7,
  '@/editorial/admin/journal/Details#Details': Details_33462c8fcd17287443fea28fb99b63ab,
  '@/editorial/admin/journal/ExportLink#ExportLink': ExportLink_baa3ecd48ae0be80f8371e682c12d3fd,
  '@/cms/admin/Brand#Icon': Icon_cbce226e6b44cd430d750067edeca5e2,
  '@/cms/admin/Brand#Logo': Logo_cbce226e6b44cd430d750067edeca5e2,
  '@/editorial/admin/work/WorkCards#WorkCards': WorkCards_b932fd6efc91b71588b3524f4ccf3238,
  '@/content/follow-ups/admin/WorklistLink#WorklistCard':
    WorklistCard_bcec47b872dd49e4add5341e44d4ad30,
  '@/editorial/admin/notifications/NoticesLink#NoticesLink':
    NoticesLink_f9e72203f81ab9fb281126feda393de6,
  '@/content/follow-ups/admin/WorklistLink#WorklistLink':
    WorklistLink_bcec47b872dd49e4add5341e44d4ad30,
  '@/cms/admin/WholeToasts#WholeToasts': WholeToasts_c95d0fd9777d389595eb9208942e3069,
  '@/accounts/admin/ForgottenPassword#ForgottenPassword':
    ForgottenPassword_f60ca83178b39a6dc83eea758069d6e4,
  '@/accounts/admin/ChoosePassword#ChoosePassword': ChoosePassword_deee5e58b39bf0c0ee08511cfa0a9390,
  '@/cms/admin/FirstAccount#FirstAccount': FirstAccount_cf3322b2974e5351f1c1309b2eddb821,
  '@/content/follow-ups/admin/FiguresToReview#FiguresToReview':
    FiguresToReview_4149089a91082351a7cb0daf25f43585,
  '@/editorial/admin/work/WorkListPage#WorkListPage': WorkListPage_fe723873b948fe265d6cc8dfc88a6c5e,
  '@/editorial/admin/work/Calendar#Calendar': Calendar_6a3385d415c52bd5114ab155b3362cb9,
  '@/editorial/admin/notifications/Notifications#Notifications':
    Notifications_e167e0eaa764ae163c059e23f9dafc7c,
  '@/content/impact-metrics/admin/import/FiguresImport#FiguresImport':
    FiguresImport_933a26f401924b9a411e238b7f80e749,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
}
