package dev.asyncworkbook.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import java.nio.file.Path;

/** A program whose name, text and output try to break out of the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageSafetyTests {

    private final String page = Pages.hostile();
    private final Browser browser;

    PageSafetyTests(@TempDir Path directory) {
        browser = new Browser(directory);
    }

    @BeforeEach
    void open() {
        browser.size(1280, 900).open(page).press(Keys.END);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void nothing_of_it_runs() {
        assertThat(browser.script("return window.broken")).isEqualTo("nothing");
        assertThat(browser.all("script")).hasSize(2);
        assertThat(browser.all("img")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void its_output_is_shown_as_it_is_with_what_is_invisible_made_visible() {
        String shown = Pages.HOSTILE.replace("\u202e", "\\u202e").replace("\u0007", "\\u0008");
        assertThat(browser.text("#output")).isEqualTo(shown);
        assertThat(browser.text("#source")).contains("</script></pre></code>", "\\u202e");
        assertThat(browser.text(".check h2")).contains("</script></pre></code>", "\\u202e");
    }

    @Test
    void a_script_that_got_in_nevertheless_would_not_run() {
        browser.script(
                """
                const script = document.createElement('script');
                script.textContent = 'window.broken = 3';
                document.body.append(script);
                """);
        assertThat(browser.script("return window.broken")).isEqualTo("nothing");
        assertThat(browser.complaints()).anyMatch(it -> it.contains("Content Security Policy"));
    }

    @Test
    void it_does_not_stick_out_of_the_window() {
        browser.size(600, 900);
        assertThat(browser.found("overflow.js")).isEmpty();
    }
}
