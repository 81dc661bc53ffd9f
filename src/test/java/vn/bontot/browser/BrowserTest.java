package vn.bontot.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.fixtures.Chromium;

/** Has the demo before it in a browser that is open as long as the tests of the class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    private Chromium chromium;

    @BeforeAll
    void openChromium() {
        chromium = new Chromium();
        browser = chromium.browser;
    }

    @AfterAll
    void closeChromium() {
        chromium.close();
    }

    String address() {
        return "http://localhost:" + port;
    }
}
