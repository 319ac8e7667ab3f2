"""Bytes to text in the order in which encodings can be trusted."""

import pytest

import newsparse

CHINESE = "暴风雨关闭了瓦莱塔港口，官员们星期一说，两台起重机被毁。" * 4
RUSSIAN = "Шторм закрыл порт Валлетты, сообщили в понедельник чиновники." * 4
FRENCH = "La tempête a fermé le port de La Valette, où « deux grues » sont tombées." * 3
JAPANESE = "嵐のためバレッタ港は月曜日に閉鎖されたと当局者は述べた。クレーン二台が倒れた。" * 4
KOREAN = "폭풍으로 발레타 항구가 월요일에 폐쇄됐다고 관계자들이 말했다." * 4
POLISH = "Sztorm zamknął port w Valletcie, dwa żurawie są zniszczone, mówią urzędnicy." * 3
TURKISH = "Fırtına limanı kapattı, iki vinç yıkıldı, yetkililer böyle söyledi." * 3
GREEK = "Η καταιγίδα έκλεισε το λιμάνι της Βαλέτας, είπαν αξιωματούχοι." * 3
PAGES = [
    (CHINESE, "gb2312"),
    (CHINESE, "gbk"),
    (CHINESE, "gb18030"),
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso-8859-5"),
    (FRENCH, "windows-1252"),
    (FRENCH, "iso-8859-1"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (KOREAN, "euc-kr"),
    (POLISH, "iso-8859-2"),
    (POLISH, "windows-1250"),
    (TURKISH, "iso-8859-9"),
    (GREEK, "iso-8859-7"),
]


@pytest.mark.parametrize(("text", "encoding"), PAGES)
def test_a_declared_encoding(text, encoding):
    for meta in (
        f'<meta charset="{encoding}">',
        f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">',
    ):
        page = f"<html><head>{meta}</head><body><p>{text}</p></body></html>"
        assert newsparse.decode(page.encode(encoding)) == page
    assert newsparse.parse(page.encode(encoding)).lead == text


@pytest.mark.parametrize(("text", "encoding"), PAGES)
def test_the_charset_of_the_http_header(text, encoding):
    page = f"<p>{text}</p>"
    assert newsparse.decode(page.encode(encoding), charset=encoding) == page
    assert newsparse.parse(page.encode(encoding), charset=encoding).lead == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (FRENCH, "windows-1252"),
        (JAPANESE, "shift_jis"),
        (KOREAN, "euc-kr"),
        (CHINESE, "gb2312"),
    ],
)
def test_an_encoding_that_nothing_declares(text, encoding):
    pytest.importorskip("turbohtml", reason="BeautifulSoup guesses otherwise")
    page = f"<p>{text}</p>"
    assert newsparse.decode(page.encode(encoding)) == page


def test_utf_8_wins_over_a_wrong_declaration():
    page = f'<meta charset="iso-8859-1"><p>{RUSSIAN}</p>'
    assert newsparse.decode(page.encode()) == page


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_wins(encoding):
    assert newsparse.decode(RUSSIAN.encode(encoding), charset="windows-1252") == RUSSIAN


def test_a_truncated_page_stays_in_its_encoding():
    page = f'<meta charset="utf-8"><p>{RUSSIAN * 10}'
    assert newsparse.decode(page.encode()[:-1]).startswith(page[:-1])


@pytest.mark.parametrize("charset", ["no-such", "", "rot13", "utf-7\0", "'windows-1251'"])
def test_a_bad_charset_is_passed_over(charset):
    assert newsparse.decode(FRENCH.encode(), charset=charset)


@pytest.mark.parametrize("source", [b"", b"\xff", b"\x81\x8d\x8f" * 50, bytes(range(256))])
def test_no_bytes_raise(source):
    assert isinstance(newsparse.decode(source), str)
    newsparse.parse(source)
