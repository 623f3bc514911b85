/** What programs put on the clipboard as `text/html`, written after how each of them does it. */

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=FR><!--StartFragment-->
<h2>Une méthode simple<o:p></o:p></h2>
<p class=MsoNormal>L&#8217;association suit <b>trente familles</b> et leurs référents<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Repérer les besoins<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>avec les voisins<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Suivre les démarches<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Année</p></td><td><p class=MsoNormal>Familles</p></td></tr><tr><td><p class=MsoNormal>2023</p></td><td><p class=MsoNormal>30</p></td></tr></table>
<p class=MsoNormal>Un mot cou\u00adpé et un espace\u200b invisible.<o:p></o:p></p>
<hr>
<p class=MsoNormal>Après le filet.<o:p></o:p></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> D’après le rapport annuel.</p></div></div>
<!--EndFragment--></body></html>`

const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-00000000-0000-0000-0000-000000000000"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">Une méthode</span></h2><p dir="ltr"><span style="font-weight:400">Texte ordinaire, </span><span style="font-weight:700">gras</span><span style="font-weight:400"> et </span><span style="font-style:italic">italique</span><span>.</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Premier</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>Sous-point</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Second</span></p></li></ul><p dir="ltr"><a href="https://www.google.com/url?q=https://exemple.fr/rapport&amp;sa=D&amp;source=editors"><span style="text-decoration:underline">le rapport</span></a></p><br /></b>`

const linkWithSpaces = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal>Lire <a href="https://exemple.fr/Documents partages/Rapport annuel.pdf">le rapport</a> en entier.</p><!--EndFragment--></body></html>`

const wordAtWork = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @list l0:level1 {mso-level-number-format:bullet;} p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;} span.Gras {mso-style-name:Gras; font-weight:bold;} --></style></head>
<body lang=FR link="#0563C1" style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoTitle>Le garage solidaire<o:p></o:p></p>
<h1>Une panne, un emploi<o:p></o:p></h1>
<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Les débuts<o:p></o:p></h2>
<p class=MsoNormal>Elle a ouvert<span style='mso-spacerun:yes'>  </span>son
premier garage en <ins cite="mailto:x" datetime="2024-01-01T10:00">2013</ins><del cite="mailto:x" datetime="2024-01-01T10:00">2012</del>, avec
<i style='mso-bidi-font-style:normal'>trois <span class=Gras>mécaniciens</span></i>
et <span style='font-weight:700'>un atelier</span> de 40&nbsp;m<sup>2</sup>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Accueillir<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l2 level2 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>écouter<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l2 level2 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>b.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>orienter<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>4.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Réparer<o:p></o:p></p>
<p class=MsoQuote>«&nbsp;On répare des voitures et des vies.&nbsp;»<o:p></o:p></p>
<p class=MsoNormal><span style='mso-fareast-language:FR;mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="Image_1"><v:imagedata src="file:///C:/image001.png" o:title=""/></v:shape><![endif]--><![if !vml]><img width=602 height=401 src="file:///C:/Users/x/image001.png" v:shapes="Image_1"><![endif]></span><o:p></o:p></p>
<p class=MsoNormal>Un point<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[VH1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span> à vérifier dans <a href="file:///C:/Rapport%20interne.docx">le rapport interne</a> et sur <a href="https://exemple.fr/a%20b?c=d&amp;e=%C3%A9">le site</a>.<o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>À sourcer.<o:p></o:p></p></div></div></div>
<!--EndFragment--></body></html>`

const libreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.4.2 (Linux)"/>
<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		a:link { color: #000080; text-decoration: underline }
</style></head>
<body lang="fr-FR" link="#000080" dir="ltr"><h2 class="western">Une <font color="#c9211e">méthode</font></h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif">L’association</font>
<font face="Arial, sans-serif"><font size="3" style="font-size: 12pt"><b>suit</b></font></font><font face="Arial, sans-serif"> trente</font>
<font color="#c9211e">familles</font><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> et
<i>leurs</i> <font face="Arial"><span lang="fr-FR">référents</span></font>.<br/>
Une ligne de plus.</p>
<ul><li><p style="margin-bottom: 0cm"><font face="Arial, sans-serif">Repérer</font></p>
<ul><li><p>avec les <font face="Arial">voisins</font></p></li></ul></li>
<li><p>Suivre</p></li></ul>
<ol start="2"><li><p>Deux</p></li><li><p>Trois</p></li></ol>
<table width="100%"><col width="128*"/><thead><tr><th><p>Année</p></th><th><p>Familles</p></th></tr></thead>
<tbody><tr><td><p>2023</p></td><td><p><font face="Arial">30</font></p></td></tr><tr><td><p>2024</p></td><td><p><br/></p></td></tr></tbody></table>
<p><del cite="mailto:x"><font>ancien</font></del> <ins cite="mailto:x"><font>nouveau</font></ins> <strike>barré</strike></p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>D’après le rapport.</p></div>
</body></html>`

const googleDocsAtWork = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400;white-space:pre-wrap;">Grand titre</span></h1><h3 dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Petit titre</span></h3><p dir="ltr"><span style="white-space:pre-wrap;">Voir </span><a href="https://www.google.com/url?q=https%3A%2F%2Fexemple.fr%2Fa%2520b%3Fx%3D1&amp;sa=D&amp;source=docs" style="text-decoration:none;"><span style="font-weight:700;text-decoration:underline;white-space:pre-wrap;">le rapport</span></a><span style="white-space:pre-wrap;"> et le site</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span style="text-decoration:line-through;white-space:pre-wrap;"> ancien</span></p><br /><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Un</span></p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Un a</span></p></li><ol><li dir="ltr" aria-level="3"><p role="presentation"><span>Un a i</span></p></li></ol></ol><li dir="ltr" aria-level="1"><p role="presentation"><span>Deux</span></p></li></ol><div dir="ltr" align="left"><table><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr><td><p dir="ltr"><span style="font-weight:700">Ville</span></p></td><td><p dir="ltr"><span>Emplois</span></p></td></tr><tr><td><p dir="ltr"><span>Lyon</span></p></td><td><p dir="ltr"><span>12</span></p></td></tr></tbody></table></div><p dir="ltr"><span><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:401px;"><img src="https://lh7-rt.googleusercontent.com/docsz/x" width="602" height="401" /></span></span></p></b>`

const pages = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="Content-Style-Type" content="text/css"><title></title><meta name="Generator" content="Cocoa HTML Writer"><meta name="CocoaVersion" content="2487.5">
<style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: bold 18.0px 'Helvetica Neue'}
p.p2 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'; min-height: 13.0px}
p.p3 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'}
li.li3 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'}
span.s1 {font: bold 11.0px 'Helvetica Neue'}
span.s2 {font: italic 11.0px 'Helvetica Neue'}
ul.ul1 {list-style-type: disc}
</style></head><body>
<p class="p1">Une méthode</p>
<p class="p2"><br></p>
<p class="p3">Elle suit <span class="s1">trente familles</span><span class="Apple-converted-space"> </span>et <span class="s2">leurs</span> référents.</p>
<ul class="ul1"><li class="li3">Repérer</li><li class="li3">Suivre</li></ul>
</body></html>`

type Clipboard = { what: string; copied: string; html: string; losses: string | null }

/** What is copied, what a story gets of it, and what is said of the rest. */
export const clipboards: readonly Clipboard[] = [
  {
    what: 'Word: headings, emphasis, bullets drawn as « · », a table, a note',
    copied: word,
    html:
      '<h2>Une méthode simple</h2>' +
      '<p>L’association suit <strong>trente familles</strong> et leurs référents.</p>' +
      '<ul><li>Repérer les besoins<ul><li>avec les voisins</li></ul></li>' +
      '<li>Suivre les démarches</li></ul>' +
      '<p>Année\u00a0: 2023\u202f; Familles\u00a0: 30</p>' +
      '<p>Un mot coupé et un espace invisible.</p><hr><p>Après le filet.</p>',
    losses:
      'Collé sans une note de bas de page. Le tableau est devenu du texte, une ligne par rangée.',
  },
  {
    what: 'Word at work: a title, numbers, followed changes, a comment, a picture, a file of the disk',
    copied: wordAtWork,
    html:
      '<h2>Le garage solidaire</h2><h2>Une panne, un emploi</h2><h3>Les débuts</h3>' +
      '<p>Elle a ouvert son premier garage en 2013, avec <em>trois </em>' +
      '<strong><em>mécaniciens</em></strong> et <strong>un atelier</strong> de 40\u00a0m².</p>' +
      '<ol start="3"><li>Accueillir<ol><li>écouter</li><li>orienter</li></ol></li>' +
      '<li>Réparer</li></ol>' +
      '<blockquote>«\u00a0On répare des voitures et des vies.\u00a0»</blockquote>' +
      '<p>Un point à vérifier dans le rapport interne et sur ' +
      '<a href="https://exemple.fr/a%20b?c=d&amp;e=%C3%A9">le site</a>.</p>',
    losses:
      'Collé sans une image, un commentaire, un passage supprimé par le suivi et l’adresse d’un lien que le site ne peut pas ouvrir.',
  },
  {
    what: 'LibreOffice: words that a <font> holds stay apart',
    copied: libreOffice,
    html:
      '<h2>Une méthode</h2><p>L’association <strong>suit</strong> trente familles et ' +
      '<em>leurs</em> référents.<br>Une ligne de plus.</p>' +
      '<ul><li>Repérer<ul><li>avec les voisins</li></ul></li><li>Suivre</li></ul>' +
      '<ol start="2"><li>Deux</li><li>Trois</li></ol>' +
      '<p>Année\u00a0: 2023\u202f; Familles\u00a0: 30</p><p>Année\u00a0: 2024</p>' +
      '<p>nouveau barré</p>',
    losses:
      'Collé sans une note de bas de page et un passage supprimé par le suivi. Le tableau est devenu du texte, une ligne par rangée. Un passage barré est resté, sans sa barre.',
  },
  {
    what: 'Google Docs: the <b> around it all is not bold',
    copied: googleDocs,
    html:
      '<h2>Une méthode</h2>' +
      '<p>Texte ordinaire, <strong>gras</strong> et <em>italique</em>.</p>' +
      '<ul><li>Premier<ul><li>Sous-point</li></ul></li><li>Second</li></ul>' +
      '<p><a href="https://exemple.fr/rapport">le rapport</a></p>',
    losses: null,
  },
  {
    what: 'Google Docs at work: three levels, a comment, a table, a link behind a detour',
    copied: googleDocsAtWork,
    html:
      '<h2>Grand titre</h2><h3>Petit titre</h3>' +
      '<p>Voir <a href="https://exemple.fr/a%20b?x=1"><strong>le rapport</strong></a> et le site ancien</p>' +
      '<ol><li>Un<ol><li>Un a<ol><li>Un a i</li></ol></li></ol></li><li>Deux</li></ol>' +
      '<p>Ville\u00a0: Lyon\u202f; Emplois\u00a0: 12</p>',
    losses:
      'Collé sans une image et un commentaire. Le tableau est devenu du texte, une ligne par rangée. Un passage barré est resté, sans sa barre.',
  },
  {
    what: 'Pages: bold and italics are in the classes',
    copied: pages,
    html:
      '<p><strong>Une méthode</strong></p>' +
      '<p>Elle suit <strong>trente familles</strong> et <em>leurs</em> référents.</p>' +
      '<ul><li>Repérer</li><li>Suivre</li></ul>',
    losses: null,
  },
  {
    what: 'an address with spaces is written once, as browsers write it',
    copied: linkWithSpaces,
    html: 'Lire <a href="https://exemple.fr/Documents%20partages/Rapport%20annuel.pdf">le rapport</a> en entier.',
    losses: null,
  },
]
