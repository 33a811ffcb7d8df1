package dev.asyncworkbook.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.page.TimelinePage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import java.nio.file.Path;

/** The page of a run that is as long as the kernel keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongPageTests {

    private final Timeline timeline = Pages.longest();
    private final Browser browser;

    LongPageTests(@TempDir Path directory) {
        browser = new Browser(directory);
    }

    @BeforeAll
    void open() {
        browser.size(1280, 900).open(TimelinePage.of(timeline));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void it_says_what_is_left_out() {
        assertThat(browser.text(".note")).contains("after step 19999 is not shown");
    }

    @Test
    void the_first_and_the_last_step_are_a_key_away_and_can_be_seen() {
        browser.press(Keys.HOME);
        assertThat(browser.text("#live")).contains("main runs");
        browser.press(Keys.END);
        assertThat(browser.text("#live")).contains("Step 19999");
        assertThat(
                        browser.script(
                                """
                                const words = [...document.querySelectorAll('text.w')].at(-1);
                                const { top, bottom } = words.getBoundingClientRect();
                                const box = document.getElementById('scroller')
                                    .getBoundingClientRect();
                                return top > box.top && bottom < box.bottom;
                                """))
                .isEqualTo(true);
    }

    @Test
    void only_the_last_of_many_printed_lines_are_shown_and_the_others_counted() {
        browser.press(Keys.END);
        assertThat(browser.text("#output .none")).isEqualTo("4800 lines before");
    }

    @Test
    void only_what_can_be_seen_of_the_picture_is_laid_out() {
        browser.press(Keys.HOME);
        long laidOut =
                browser.number(
                        """
                        return [...document.querySelectorAll('text.w')]
                            .filter((w) => w.checkVisibility({contentVisibilityAuto: true}))
                            .length;
                        """);
        assertThat(laidOut).isPositive().isLessThan(timeline.steps().size() / 10);
    }

    @Test
    void without_scripts_the_picture_and_the_program_are_there() {
        try {
            browser.scripts(false).open(TimelinePage.of(timeline));
            assertThat(browser.all("text.w").getFirst().isDisplayed()).isTrue();
            assertThat(browser.text("#source")).contains("three");
        } finally {
            browser.scripts(true).open(TimelinePage.of(timeline));
        }
    }
}
