"""WebKit, as Debian's webkit2gtk-driver has it; it needs a screen, which xvfb-run gives."""

from __future__ import annotations

import shutil
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

DRIVER = shutil.which("WebKitWebDriver")
#: The small browser around the engine, which has no place of its own on the path.
BROWSERS = sorted(Path("/usr").glob("lib*/*/webkit2gtk-4*/MiniBrowser"))


class WebKit:
    """WebKit in its small browser."""

    def __init__(self) -> None:
        options = Options()
        options.binary_location = str(BROWSERS[-1])
        options.add_argument("--automation")
        self._browser = webdriver.WebKitGTK(options=options, service=Service(DRIVER))

    def open(self, address: str) -> None:
        self._browser.get("about:blank")  # an address with another part only would not be loaded anew
        self._browser.get(address)

    def run(self, script: str) -> object:
        found: object = self._browser.execute_script(script)
        return found

    def click(self, selector: str) -> None:
        self._find(selector).click()

    def point(self, selector: str) -> None:
        ActionChains(self._browser).move_to_element(self._find(selector)).perform()

    def press(self, keys: str) -> None:
        for key in keys:
            ActionChains(self._browser).send_keys(key).perform()

    def write(self, selector: str, text: str) -> None:
        self._find(selector).send_keys(text.replace("\n", Keys.ENTER))

    def wide(self, width: int) -> None:
        self._browser.set_window_size(width, 800)

    def pdf(self) -> bytes | None:
        return None  # its driver does not know the command

    def close(self) -> None:
        self._browser.quit()

    def _find(self, selector: str) -> WebElement:
        return self._browser.find_element(By.CSS_SELECTOR, selector)
