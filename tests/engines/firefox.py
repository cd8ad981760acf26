"""Firefox, by the protocol that it speaks itself (Marionette): no driver is needed beside it."""

from __future__ import annotations

import base64
import shutil
from tempfile import TemporaryDirectory

from marionette_driver.by import By
from marionette_driver.keys import Keys
from marionette_driver.marionette import Marionette, WebElement

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")


class Firefox:
    """Firefox without a window on the screen."""

    def __init__(self) -> None:
        self._log = TemporaryDirectory()  # not os.devnull: the driver begins by removing the file
        self._browser = Marionette(bin=PROGRAM, headless=True, gecko_log=self._log.name)
        self._browser.start_session()

    def open(self, address: str) -> None:
        self._browser.navigate("about:blank")  # an address with another part only would not be loaded anew
        self._browser.navigate(address)

    def run(self, script: str) -> object:
        found: object = self._browser.execute_script(script)
        return found

    def click(self, selector: str) -> None:
        self._find(selector).click()

    def point(self, selector: str) -> None:
        mouse = self._browser.actions.sequence("pointer", "mouse", {"pointerType": "mouse"})
        mouse.pointer_move(0, 0, origin=self._find(selector)).perform()

    def press(self, keys: str) -> None:
        for key in keys:
            self._browser.actions.sequence("key", "keys").send_keys(key).perform()

    def write(self, selector: str, text: str) -> None:
        self._find(selector).send_keys(text.replace("\n", Keys.ENTER))

    def wide(self, width: int) -> None:
        self._browser.set_window_rect(width=width, height=800)

    def pdf(self) -> bytes | None:
        options = {"background": True, "pageRanges": []}
        return base64.b64decode(self._browser._send_message("WebDriver:Print", options, key="value"))

    def close(self) -> None:
        self._browser.quit()
        self._log.cleanup()

    def _find(self, selector: str) -> WebElement:
        return self._browser.find_element(By.CSS_SELECTOR, selector)
