"""The inspector: what stands on its page, and how it behaves in a browser."""

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import newsparse
from newsparse.__main__ import main
from newsparse.output.explain import explain

CASE = Path(__file__).parent / "cases" / "html_page" / "source.html"
HOSTILE = """\
<!DOCTYPE html><title>"><script>alert(1)</script></title><h1 class='"><script>x</script>'>
&lt;script&gt;document.title = "caught"&lt;/script&gt; &amp; &lt;img src=http://evil.example/a.png&gt;
</h1><p>The port was closed on Monday, officials said, &lt;/button&gt;&lt;/li&gt; and so on.</p>
<p>&lt;link rel=stylesheet href=//evil.example/b.css&gt; stood in the text of the page as well.</p>
"""
BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")


def article():
    return newsparse.parse(CASE.read_text(encoding="utf-8"))


def test_every_block_stands_on_the_page_once():
    soup = BeautifulSoup(article().to_report(), "html.parser")
    shown = [item.select_one(".said").text for item in soup.select("#blocks > li")]
    assert shown == [block.text for block in article().coverage()]


def test_each_part_of_the_article_is_linked_to_its_blocks():
    soup = BeautifulSoup(article().to_report(), "html.parser")
    ids = {each for part in soup.select("[data-of]") for each in part["data-of"].split()}
    assert ids == {item["id"] for item in soup.select("li.kept")}


def test_the_page_holds_all_it_needs():
    soup = BeautifulSoup(newsparse.parse(HOSTILE).to_report(), "html.parser")
    assert soup.select("[src], link, img, iframe, base, form") == []
    assert all(link["href"].startswith("#") for link in soup.select("[href]"))
    assert len(soup.select("script")) == 1
    assert "default-src 'none'" in soup.select_one("meta[http-equiv]")["content"]


@pytest.mark.parametrize("source", ["", "- Advertisement -", "# \x1b[31m\u202e red", HOSTILE])
def test_any_article_has_a_page(source):
    found = newsparse.parse(source)
    assert found.to_report().startswith("<!DOCTYPE html>")
    assert found._repr_html_().startswith('<iframe sandbox="allow-scripts"')


def test_deep_outlines_are_no_limit():
    parts = tuple(newsparse.Section(f"h{n}", n, ()) for n in range(2, 3000))
    assert newsparse.Article(sections=parts).to_report().count("<ul>") == 2998


def test_the_command_line_writes_it(tmp_path):
    path = tmp_path / "report.html"
    assert main(["inspect", str(CASE), "-o", str(path)]) == 0
    assert path.read_text(encoding="utf-8") == article().to_report()


def test_evidence_names_the_elements_around_a_block():
    related = next(block for block in article().removed if block.role == "related")
    assert related.element == "article > aside.correlati > h3"
    assert "kind: article" in explain(article())


@pytest.fixture(scope="module")
def browser():
    if BROWSER is None or DRIVER is None:
        pytest.skip("no chromium with chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def page(browser, tmp_path):
    path = tmp_path / "report.html"
    path.write_text(article().to_report(), encoding="utf-8")
    browser.set_window_size(1400, 1000)
    browser.get(path.as_uri())
    return browser


def find(page, selector):
    return page.find_element(By.CSS_SELECTOR, selector)


def test_it_opens_without_an_error_and_loads_nothing(page):
    assert page.get_log("browser") == []
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_hostile_text_shows_as_text(page, tmp_path):
    path = tmp_path / "hostile.html"
    path.write_text(newsparse.parse(HOSTILE).to_report(), encoding="utf-8")
    page.get(path.as_uri())
    assert page.get_log("browser") == []
    assert page.title != "caught"
    assert "<script>document.title" in find(page, "#blocks").text
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_a_click_shows_the_evidence(page):
    button = find(page, "li.removed > button")
    why = find(page, f"#{button.get_attribute('aria-controls')}")
    assert not why.is_displayed()
    button.click()
    assert why.is_displayed()
    assert "menu" in why.text
    assert button.get_attribute("aria-expanded") == "true"
    button.click()
    assert not why.is_displayed()


def test_the_filters_hide(page):
    menu = find(page, "li[data-role=navigation]")
    assert menu.is_displayed()
    find(page, ".chip[data-role=navigation]").click()
    assert not menu.is_displayed()
    find(page, "[data-only=removed]").click()
    assert menu.is_displayed()
    assert not find(page, "li[data-role=paragraph]").is_displayed()
    assert find(page, "#shown").text == "9 of 18 blocks shown"


def test_confidence_filters(page):
    blocks = page.find_elements(By.CSS_SELECTOR, "#blocks > li")
    least = min(int(block.get_attribute("data-confidence")) for block in blocks)
    most = find(page, "#most")
    page.execute_script(f"arguments[0].value = {least}", most)
    page.execute_script("arguments[0].dispatchEvent(new Event('input'))", most)
    shown = page.find_elements(By.CSS_SELECTOR, "#blocks > li:not([hidden])")
    assert 0 < len(shown) < len(blocks)
    assert {int(block.get_attribute("data-confidence")) for block in shown} == {least}


def test_either_side_lights_the_other(page):
    block = find(page, "li[data-role=deck]")
    part = find(page, ".deck")
    ActionChains(page).move_to_element(block).perform()
    assert "lit" in part.get_attribute("class")
    ActionChains(page).move_to_element(part).perform()
    assert "lit" in block.get_attribute("class")
    ActionChains(page).move_to_element(find(page, "#theme")).perform()
    assert "lit" not in block.get_attribute("class")


def test_it_works_by_keyboard(page):
    first = find(page, "#b0 > button")
    first.send_keys(Keys.ARROW_DOWN)
    assert page.switch_to.active_element.get_attribute("aria-controls") == "w1"
    page.switch_to.active_element.send_keys(Keys.ENTER)
    assert find(page, "#w1").is_displayed()


def test_it_has_a_light_and_a_dark_look(page):
    colour = "return getComputedStyle(document.body).backgroundColor"
    before = page.execute_script(colour)
    find(page, "#theme").click()
    assert page.execute_script(colour) != before


def test_a_phone_shows_one_side_at_a_time(page):
    page.set_window_size(420, 900)
    assert not find(page, "#source").is_displayed()
    find(page, "[data-show=source]").click()
    assert find(page, "#source").is_displayed()
    assert not find(page, "#article").is_displayed()
    wide = "return document.documentElement.scrollWidth <= window.innerWidth"
    assert page.execute_script(wide)
