"""What class names say: families of the words that sites use in class, id, role and itemprop.

Knowledge, not code: a word or a pair of words to the family it speaks for. Names are cut at
hyphens, underscores and capitals ("storyBody__text" is story, body, text) before look-up.
"""

from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "article": (
        "article-body article-content article-text articlebody articlecontent articletext "
        "story-body story-content story-text storybody storycontent storytext post-content "
        "post-body post-text postcontent entry-content entrycontent content-body body-content "
        "body-text bodytext main-content page-content news-body news-content news-text "
        "article-main text-body article-paragraph story-paragraph artikel-inhalt artikeltext "
        "articulo-cuerpo cuerpo cuerpo-noticia nota-cuerpo corps-article corpo-noticia "
        "corpo-materia texto-noticia brodtext paragraph richtext rich-text wysiwyg prose "
        "td-post-content single-content content-text detail-text textblock text-block "
        "article-detail article-copy story-copy storytext mw-parser-output field-body name-body "
        "article-html body-html body-copy bodycopy entry-body entry-text detail-content "
        "detail-body detail-article haber-metni haber-detay haber-icerik haber-icerigi "
        "yazi-icerik content-article testo-articolo articolo-testo corpo-articolo "
        "contenido-noticia contenido-nota texto-nota nota-texto cuerpo-nota corpo-texto "
        "conteudo-materia conteudo-noticia clanek-text text-clanku tresc-artykulu artykul-tresc "
        "cikk-torzs cikktorzs artikeltekst broodtekst artikel-body artikel-text leipateksti "
        "meginmal texte-article article-texte contenu-article text-content newscontent "
        "the-content thecontent post-entry maincontent story-detail storydetail full-details "
        "article-bodycontent articlebodycontent isi-berita content-detail detail-news noi-dung "
        "chi-tiet block-list html-block html-content w-richtext"
    ),
    "headline": (
        "headline hed title titre titulo titolo titel rubrik uberschrift tytul otsikko nadpis "
        "article-title entry-title post-title page-title story-title news-title baslik naslov "
        "titular overskrift titulek titulok judul zagolovok fyrirsogn cikkcim"
    ),
    "kicker": (
        "kicker eyebrow overline topline dachzeile spitzmarke surtitre antetitulo volanta "
        "occhiello chapeu vignette roofline hashtag stikkord pretitle pre-title pretitulo "
        "supertitle super-title cintillo epigrafe uberzeile oberzeile nadtytul nadnaslov felcim "
        "ustbaslik ust-baslik kategorija"
    ),
    "deck": (
        "deck dek standfirst subtitle sub-title sub-tit tit-sub subhead-line subheadline "
        "sub-headline subheader sub-header summary excerpt lead leadin lede intro introduction "
        "abstract synopsis chapo chapeau entradilla bajada copete sumario sommario catenaccio "
        "vorspann anleser unterzeile ingress manchet perex zajawka lid subtitulo subtitre "
        "strapline blurb "
        "teaser-text article-intro linha-fina linhafina description stand-first untertitel "
        "copytext-lead wprowadzenie article-summary article-lead anriss dek-text leadtext "
        "lead-text article-dek ozet ingres ingressi anons annotation annotacia zhrnutie resumen "
        "extracto gravata linea-fina sous-titre soustitre accroche sottotitolo leadtekst "
        "podnaslov podtytul podtitul alcim alaotsikko underrubrik underrubrikk underoverskrift "
        "undertitel undertittel ondertitel onderkop altbaslik alt-baslik header-spot haber-spot "
        "haber-ozet sapo bajada-nota nota-bajada article-standfirst article-subtitle article-deck"
    ),
    "subheading": (
        "subhead subheading sub-heading crosshead cross-head zwischentitel zwischenueberschrift "
        "intertitre intertitulo ladillo mellomtittel mellanrubrik subtitulado paragraph-title "
        "section-title section-heading tussenkop tussenkopje valiotsikko srodtytul medzititulok "
        "mezititulek kozcim mellemrubrik ara-baslik arabaslik intertitel medjunaslov"
    ),
    "byline": (
        "byline by-line author authors autor autore auteur autoren autoreninfo reporter "
        "journalist writer contributor credits-author signature firma redactor skribent forfatter "
        "author-name dateline creator yazar muhabir autorzy autori szerzo kirjoittaja toimittaja "
        "journaliste signataire redaktor redakteur penulis tac-gia avtor novinar hofundur "
        "giornalista periodista redattore firmante assinatura"
    ),
    "timestamp": (
        "timestamp date time datetime published publish updated modified pubdate fecha datum "
        "datetimes created publication posted dato data-publicacao reading-time readtime "
        "read-time tarih tanggal ngay-dang paivays julkaistu publicado publie pubblicato "
        "veroffentlicht uhrzeit horario datepublished publish-date pub-date meta post-info"
    ),
    "caption": (
        "caption captions figcaption wp-caption bildunterschrift bildtext legende leyenda "
        "didascalia legenda pie-foto pie bildtexter image-text photo-caption media-caption "
        "gallery-caption kuvateksti bildunterzeile bijschrift onderschrift podpis popisek "
        "kepalairas bildbeschreibung absatzbild-info media-description bildinfo"
    ),
    "credit": (
        "credit credits copyright-image photographer fotograf bildnachweis image-credit "
        "image-source photo-credit picture-credit foto-credit creditline image-copyright "
        "fotocredit bildquelle bildkredit fotonachweis zrodlo-zdjecia attribution"
    ),
    "media": (
        "figure image images img photo photos picture gallery galeria galerie slideshow carousel "
        "slider bild bilder imagen imagem media thumbnail thumb lightbox hero-image"
    ),
    "embed": (
        "embed embedded oembed twitter-tweet twitter-video instagram-media tiktok-embed fb-post "
        "fb-video reddit-card bluesky-embed telegram-post youtube iframe embed-block"
    ),
    "quote": "pullquote pull-quote pull quote zitat cita citation citat citazione blockquote",
    "infobox": (
        "infobox info-box factbox fact-box fakta faktaboks faktaruta box kasten infokasten "
        "callout sidebar-box zusatzinfo toc table-of-contents highlights key-points keypoints "
        "takeaways tldr bullet-points disclaimer note encadre recuadro kadertekst faktaboxi "
        "despiece fakta-box ramka"
    ),
    "advertisement": (
        "ad ads adv advert advertisement advertising adsense adslot ad-slot adunit adbox adsbox "
        "adcontainer ad-container ad-wrapper dfp gpt banner banners anzeige anzeigen werbung "
        "publicidad publicidade pub pubblicita reklama reklam reklame annons annonse sponsor "
        "sponsored sponsoring taboola outbrain affiliate commercial paid promoted plista "
        "native-ad partner partners reclame advertentie mainos oglas hirdetes auglysing inzerce "
        "inzercia quang-cao iklan anuncio anuncios publicite advertorial"
    ),
    "related": (
        "related relateds relacionadas relacionados related-articles recirc recirculation "
        "recommended recommendation recommendations recommend readmore read-more more-news "
        "more-from mostread most-read most-popular popular trending trends latest teaser teasers "
        "teaserlist card cards promo promos read-also readalso see-also seealso also-read "
        "also-like more-stories more-articles lesen-sie weiterlesen leia-mais lire-aussi "
        "link-list linklist linkbox next-article prev next previous similar up-next upnext "
        "suggested suggestions further internal-link interlink inline-link crosslink xlink "
        "rich-link richlink link-card linkcard link-preview linkpreview blogcard blog-card "
        "kg-bookmark read-next readnext watch-next auch-interessant lesen-auch next-story more-on "
        "news-list newslist listing feed featured headlines dont-miss recent editors-pick picks "
        "post-embed relacionada relacionado ilgili ilgili-haber benzer-haberler diger-haberler "
        "souvisejici "
        "suvisiace kapcsolodo povezano povezane vezane powiazane czytaj-takze zobacz-takze "
        "lue-myos les-ogsa las-mer laes-ogsaa lees-ook lees-meer meer-nieuws voir-aussi a-lire "
        "leggi-anche correlati correlate te-puede mas-leidas mas-noticias noticias-relacionadas "
        "saiba-mais veja-tambem veja-mais mais-lidas terkait baca-juga lihat-juga lien-quan "
        "tin-lien doc-them xem-them siehe-auch zum-thema mehr-zum lesetipp lesetipps meistgelesen "
        "empfehlungen empfohlen post-excerpt article-excerpt links line-clamp"
    ),
    "post": "status-publish",
    "form": "form forms gform gfield fieldset survey feedback poll polls quiz umfrage",
    "newsletter": (
        "newsletter newsletters signup sign-up subscribe subscription subscribe-box email-signup "
        "mailing app-promo app-hint app-banner app-teaser appstore app-download whatsapp-channel "
        "whatsapp-box whatsapp-banner telegram-channel follow-us support-box support-banner "
        "members-box become-member hazte-socio hazte-socia apoyanos spendenaufruf abo-box "
        "abo-teaser abo-hinweis abo-banner fundraising reader-revenue reader-support "
        "contribution contributions membership push-notification notification notifications "
        "alert-signup cta donate donates donation donations support-us nieuwsbrief nyhetsbrev "
        "uutiskirje hirlevel bulten boletin"
    ),
    "share": (
        "share shares sharing sharebar share-bar share-buttons social socials social-share "
        "sociallinks social-links addthis addtoany sharedaddy teilen compartir compartilhar "
        "condividi partage partager del twitter-share facebook-share print bookmark toolbar tools "
        "article-tools follow buttons button btn paylas udostepnij sdileni sdilet megosztas "
        "podijeli bagikan chia-se delen"
    ),
    "comments": (
        "comment comments commentlist comment-list disqus discussion respond reply replies "
        "kommentar kommentare comentarios commentaires commenti livefyre coral forum "
        "comments-area reactions yorum yorumlar komentarze komentar komentare komentari kommentit "
        "reacties hozzaszolas binh-luan"
    ),
    "tags": (
        "tag tags taglist tag-list tagcloud keyword keywords topics topic-list categories "
        "category cat-links tags-links schlagworte etiquetas mots-cles themen filed-under label "
        "labels post-categories hashtags etiket etiketler stitky cimke cimkek trefwoorden "
        "schlagwort schlagwoerter avainsanat emneord"
    ),
    "biography": (
        "bio author-bio about-author author-box authorbox author-info author-card biography "
        "author-description about-the-author authorinfo author-profile autorenbox profile "
        "sobre-autor o-autorze autorbox autor-box autorenprofil autorenportrait "
        "saboxplugin molongui"
    ),
    "copyright": (
        "copyright rights disclosure legal correction-policy agency imprint impressum agency-line"
    ),
    "cookies": "cookie cookies consent gdpr onetrust privacy didomi cookiebar",
    "paywall": (
        "paywall pay-wall premium-box subscriber-only regwall meter login signin sign-in register "
        "registration locked abo plus-box piano tp-container premium-wall"
    ),
    "player": (
        "player audio podcast video videos jwplayer vjs brightcove audioplayer listen speech "
        "playlist transcript text-to-speech"
    ),
    "live": "live liveblog live-blog ticker livecenter timeline live-feed",
    "navigation": (
        "nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination "
        "pager topbar top-bar masthead header-nav sitenav skip skip-link skiplink search "
        "searchbox logo dropdown tabs tab burger offcanvas off-canvas drawer sitemap anchor-nav "
        "fil-ariane broodkruimel brotkrumen drobeckova okruszki"
    ),
    "footer": (
        "footer foot site-footer colophon page-footer footer-links stopka paticka voettekst rodape"
    ),
    "sidebar": (
        "sidebar side-bar aside rail right-rail rightrail widget widgets secondary right-column "
        "rightcol right-col col-right sidecol complementary rightpanel right-panel rightbar "
        "right-side"
    ),
    "hidden": (
        "hidden hide visually-hidden visuallyhidden sr-only screen-reader screen-reader-text "
        "screenreader offscreen invisible collapse collapsed modal popup pop-up overlay tooltip "
        "print-only d-none display-none is-hidden"
    ),
    "product": "product products price shop buy deal deals rating ratings score review-box specs",
}

CREDITING = frozenset(("credit", "byline", "copyright"))
"""Families that say whose the picture is, within its caption."""

UTILITIES = frozenset(
    "align bg border col color display flex float font gap grid has is items justify leading mb ms "
    "mt mx my order overflow pb pt pull push px py rounded space text tracking tw visible".split()
)
"""First words of names that say how an element looks, as CSS frameworks have them.

"text-secondary" is a colour there, "has-background" a style: they say nothing of the content.
"""

SILENT = frozenset(
    "elementor-widget hidden-print hide-for hide-on label-above label-hidden label-inline "
    "label-visually no-ads no-follow no-sidebar on-print panel-widget search-target "
    "siteorigin-widget so-widget story-card widget-span widget-type with-summary "
    "wrapper-widget".split()
)
"""Pairs of words that say nothing, though one of them would alone.

A field whose label is hidden ("field--label-hidden") is not hidden, and has no label. What page
builders call a widget is any part of a page ("elementor-widget-container").
"""

TOPICS_AFTER = " status-publish"
"""The name after which WordPress puts a post's topics ("tag-comments") among its names.

They say nothing of what the element is. A post that does not hold much of the page's text is
another than the article.
"""
