"""Where the things are at home that articles show in frames: videos, posts, maps and more.

Frames from anywhere else are advertisements, counters and forms.
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

HOMES: Mapping[str, tuple[str, ...]] = {
    # videos
    "youtube.com": ("/embed/", "/v/"),
    "youtube-nocookie.com": ("/embed/", "/v/"),
    "vimeo.com": ("/video/",),
    "dailymotion.com": ("/embed/", "/player"),
    "brightcove.net": (),
    "jwplayer.com": ("/players/",),
    "jwplatform.com": ("/players/",),
    "kaltura.com": (),
    "wistia.net": ("/embed/",),
    "videopress.com": ("/embed/", "/v/"),
    "streamable.com": (),
    "rumble.com": ("/embed/",),
    "odysee.com": ("/embed/",),
    "loom.com": ("/embed/",),
    "vidyard.com": (),
    "ultimedia.com": ("/deliver/",),
    "ted.com": ("/talks/",),
    "c-span.org": ("/video/",),
    "player.twitch.tv": (),
    "clips.twitch.tv": (),
    "vk.com": ("/video_ext",),
    "ok.ru": ("/videoembed/",),
    "rutube.ru": ("/embed/",),
    "player.bilibili.com": (),
    "player.youku.com": (),
    "v.qq.com": (),
    "embed.nicovideo.jp": (),
    "tv.naver.com": ("/embed/",),
    "tv.kakao.com": ("/embed/",),
    # posts
    "twitter.com": ("/status/", "/embed/"),
    "x.com": ("/status/",),
    "facebook.com": ("/plugins/post", "/plugins/video", "/posts/", "/videos/"),
    "instagram.com": ("/p/", "/reel/", "/tv/"),
    "tiktok.com": ("/embed/", "/video/"),
    "threads.net": ("/post/",),
    "threads.com": ("/post/",),
    "embed.bsky.app": (),
    "bsky.app": ("/post/",),
    "truthsocial.com": ("/embed",),
    "linkedin.com": ("/embed/",),
    "reddit.com": ("/comments/",),
    "redditmedia.com": (),
    "t.me": (),
    "weibo.com": (),
    "giphy.com": ("/embed/",),
    "pinterest.com": ("/embed",),
    # recordings
    "open.spotify.com": ("/embed",),
    "w.soundcloud.com": (),
    "bandcamp.com": ("/EmbeddedPlayer",),
    "embed.podcasts.apple.com": (),
    "embed.music.apple.com": (),
    "embed.acast.com": (),
    "player.captivate.fm": (),
    "player.megaphone.fm": (),
    "playlist.megaphone.fm": (),
    "player.simplecast.com": (),
    "omny.fm": ("/embed",),
    "podbean.com": ("/player",),
    "buzzsprout.com": (),
    "ivoox.com": ("/player",),
    "widget.deezer.com": (),
    "mixcloud.com": ("/widget/",),
    "archive.org": ("/embed/",),
    # maps, charts and documents
    "google.com": ("/maps/",),
    "maps.google.com": (),
    "openstreetmap.org": ("/export/embed",),
    "arcgis.com": (),
    "datawrapper.dwcdn.net": (),
    "flo.uri.sh": (),
    "infogram.com": (),
    "public.tableau.com": (),
    "view.genial.ly": (),
    "sketchfab.com": ("/models/",),
    "cdn.knightlab.com": (),
    "documentcloud.org": (),
    "scribd.com": ("/embeds/",),
    "slideshare.net": ("/embed",),
    "issuu.com": (),
}
"""Hosts, and what must stand in an address's path there; () if all of theirs will do."""
_MOST_LABELS = 4
"""Parts of a host's name, of those with the most."""


def is_at_home(address: str) -> bool:
    """Whether an absolute address is one of a thing that articles show in frames.

    >>> is_at_home("https://www.youtube.com/embed/aqz-KE-bpKQ")
    True
    >>> is_at_home("https://www.youtube.com/subscribe_embed?channel=news")
    False
    """
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"}:
        return False
    labels = host.split(".")[-_MOST_LABELS:]
    names = (".".join(labels[n:]) for n in range(len(labels)))
    wanted = next((HOMES[name] for name in names if name in HOMES), None)
    return wanted == () or any(path in parts.path for path in wanted or ())
