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
        "article-detail article-copy story-copy storytext mw-parser-output field-body name-body"
    ),
    "headline": (
        "headline hed title titre titulo titolo titel rubrik uberschrift tytul otsikko nadpis "
        "article-title entry-title post-title page-title story-title news-title"
    ),
    "kicker": (
        "kicker eyebrow overline topline dachzeile spitzmarke surtitre antetitulo volanta "
        "occhiello chapeu vignette roofline hashtag stikkord"
    ),
    "deck": (
        "deck dek standfirst subtitle sub-title sub-tit subhead-line subheadline sub-headline "
        "subheader sub-header summary "
        "excerpt lead leadin lede intro introduction abstract synopsis chapo chapeau entradilla "
        "bajada copete sumario sommario catenaccio vorspann anleser unterzeile ingress "
        "manchet perex zajawka lid subtitulo subtitre strapline blurb teaser-text article-intro "
        "linha-fina linhafina description stand-first untertitel copytext-lead wprowadzenie "
        "article-summary article-lead anriss"
    ),
    "subheading": (
        "subhead subheading sub-heading crosshead cross-head zwischentitel zwischenueberschrift "
        "intertitre intertitulo ladillo mellomtittel mellanrubrik subtitulado paragraph-title "
        "section-title section-heading"
    ),
    "byline": (
        "byline by-line author authors autor autore auteur autoren autoreninfo reporter "
        "journalist writer contributor credits-author signature firma redactor skribent forfatter "
        "author-name dateline creator"
    ),
    "timestamp": (
        "timestamp date time datetime published publish updated modified pubdate fecha datum "
        "datetimes created publication posted dato data-publicacao reading-time readtime read-time"
    ),
    "caption": (
        "caption captions figcaption wp-caption bildunterschrift bildtext legende leyenda "
        "didascalia legenda pie-foto pie bildtexter image-text photo-caption media-caption "
        "gallery-caption"
    ),
    "credit": (
        "credit credits copyright-image photographer fotograf bildnachweis image-credit "
        "image-source photo-credit picture-credit foto-credit creditline image-copyright"
    ),
    "media": (
        "figure image images img photo photos picture gallery galeria galerie slideshow carousel "
        "slider bild bilder imagen imagem media thumbnail thumb lightbox hero-image"
    ),
    "embed": (
        "embed embedded oembed twitter-tweet twitter-video instagram-media tiktok-embed "
        "fb-post fb-video reddit-card bluesky-embed telegram-post youtube iframe embed-block"
    ),
    "quote": ("pullquote pull-quote pull quote zitat cita citation citat citazione blockquote"),
    "infobox": (
        "infobox info-box factbox fact-box fakta faktaboks faktaruta box kasten infokasten "
        "callout sidebar-box zusatzinfo toc table-of-contents highlights key-points keypoints "
        "takeaways tldr bullet-points disclaimer note"
    ),
    "advertisement": (
        "ad ads adv advert advertisement advertising adsense adslot ad-slot adunit adbox adsbox "
        "adcontainer ad-container ad-wrapper dfp gpt banner banners anzeige anzeigen werbung "
        "publicidad publicidade pub pubblicita reklama reklam reklame annons annonse sponsor "
        "sponsored sponsoring taboola outbrain affiliate commercial paid promoted plista "
        "native-ad partner partners"
    ),
    "related": (
        "related relateds relacionadas relacionados related-articles recirc recirculation "
        "recommended recommendation recommendations recommend readmore read-more more-news "
        "more-from mostread most-read most-popular popular trending trends latest teaser teasers "
        "teaserlist card cards promo promos read-also readalso see-also seealso also-read "
        "also-like more-stories more-articles lesen-sie weiterlesen leia-mais lire-aussi "
        "link-list linklist linkbox next-article prev next previous similar up-next upnext "
        "suggested suggestions further internal-link interlink inline-link crosslink xlink "
        "news-list newslist listing feed featured headlines dont-miss recent editors-pick picks"
    ),
    "newsletter": (
        "newsletter newsletters signup sign-up subscribe subscription subscribe-box email-signup "
        "mailing app-promo appstore app-download whatsapp-channel telegram-channel follow-us "
        "push notification notifications alert-signup cta donate donation donations support-us"
    ),
    "share": (
        "share shares sharing sharebar share-bar share-buttons social socials social-share "
        "sociallinks social-links addthis addtoany sharedaddy teilen compartir compartilhar "
        "condividi partage partager del twitter-share facebook-share print bookmark toolbar tools "
        "article-tools follow buttons button btn"
    ),
    "comments": (
        "comment comments commentlist comment-list disqus discussion respond reply replies "
        "kommentar kommentare comentarios commentaires commenti livefyre coral forum "
        "comments-area reactions"
    ),
    "tags": (
        "tag tags taglist tag-list tagcloud keyword keywords topics topic-list categories category "
        "cat-links tags-links schlagworte etiquetas mots-cles themen filed-under label labels "
        "post-categories hashtags"
    ),
    "biography": (
        "bio author-bio about-author author-box authorbox author-info author-card biography "
        "author-description about-the-author authorinfo author-profile autorenbox profile"
    ),
    "copyright": (
        "copyright rights disclosure legal correction-policy agency imprint impressum agency-line"
    ),
    "cookies": "cookie cookies consent gdpr cmp onetrust privacy didomi cookiebar",
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
        "pager topbar top-bar masthead header-nav sitenav skip skip-link skiplink search searchbox "
        "logo dropdown tabs tab burger offcanvas off-canvas drawer sitemap anchor-nav"
    ),
    "footer": "footer foot site-footer colophon page-footer footer-links",
    "sidebar": (
        "sidebar side-bar aside rail right-rail rightrail widget widgets secondary "
        "right-column rightcol right-col col-right sidecol complementary"
    ),
    "hidden": (
        "hidden hide visually-hidden visuallyhidden sr-only screen-reader screen-reader-text "
        "screenreader offscreen invisible collapse collapsed modal popup pop-up overlay tooltip "
        "print-only d-none display-none is-hidden"
    ),
    "product": "product products price shop buy deal deals rating ratings score review-box specs",
}

UTILITIES = frozenset(
    "align bg border col color display flex float font gap grid has is items justify leading mb ms "
    "mt mx my order overflow pb pt px py rounded space text tracking tw visible".split()
)
"""First words of names that say how an element looks, as CSS frameworks have them.

"text-secondary" is a colour there, "has-background" a style: they say nothing of the content.
"""

SILENT = frozenset(
    "hidden-print hide-for hide-on label-above label-hidden label-inline label-visually no-ads "
    "no-follow no-sidebar on-print with-summary".split()
)
"""Pairs of words that say nothing, though one of them would alone.

A field whose label is hidden ("field--label-hidden") is not hidden, and has no label.
"""
