package dev.asyncworkbook.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.timeline.Lane;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.page.Comparison;
import dev.asyncworkbook.grader.timeline.page.TimelinePage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What a reader sees on the page of a run, and can do there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTests {

    private static final Comparison FAILED =
            new Comparison(
                    "order",
                    "The second came first.",
                    "GOT = sent by the second",
                    "GOT = sent by the first",
                    "Spawn both tasks before you wait.");

    private final Timeline timeline = Pages.run("messages.java", Pages.MESSAGES);
    private final Browser browser;

    PageTests(@TempDir Path directory) {
        browser = new Browser(directory);
    }

    @BeforeAll
    void openOnce() {
        browser.dark(false);
    }

    @BeforeEach
    void open() {
        browser.dark(false).size(1280, 900).open(TimelinePage.of(timeline, FAILED));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Step step(int number) {
        return timeline.steps().get(number);
    }

    private int last() {
        return timeline.steps().size() - 1;
    }

    private void assertAt(int number) {
        assertThat(browser.text("#at")).isEqualTo(String.valueOf(number));
        assertThat(browser.text("#live"))
                .startsWith("Step " + number)
                .endsWith(timeline.sentence(step(number)));
    }

    @Test
    void every_task_has_a_lane_with_its_name() {
        List<String> names = timeline.lanes().stream().map(Lane::name).toList();
        assertThat(names).contains("main", "t1", "t2", "time");
        assertThat(browser.all("#names .lane")).allMatch(WebElement::isDisplayed);
        assertThat(browser.all("#names .lane text").stream().map(WebElement::getText))
                .containsExactlyElementsOf(names);
    }

    @Test
    void every_step_has_its_mark_and_words_beside_it() {
        assertThat(browser.all("g.step")).hasSize(timeline.steps().size());
        assertThat(browser.all("text.w").getFirst().getText()).isEqualTo("main runs");
    }

    @Test
    void the_arrow_keys_go_from_step_to_step_and_no_further_than_the_ends() {
        assertAt(0);
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_DOWN);
        assertAt(3);
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_UP);
        assertAt(1);
        browser.press(Keys.END);
        assertAt(last());
        browser.press(Keys.ARROW_RIGHT);
        assertAt(last());
        browser.press(Keys.HOME, Keys.ARROW_LEFT);
        assertAt(0);
    }

    @Test
    void the_buttons_do_the_same() {
        browser.click("forward").click("forward");
        assertAt(2);
        browser.click("back");
        assertAt(1);
        browser.click("end");
        assertAt(last());
        browser.click("first");
        assertAt(0);
    }

    @Test
    void the_line_of_the_step_is_highlighted_in_the_program() {
        for (int i = 0; i < 12; i++) {
            browser.press(Keys.ARROW_RIGHT);
            int line = step(i + 1).event().line();
            List<WebElement> on = browser.all("#source li[aria-current=true]");
            assertThat(on).hasSize(line > 0 ? 1 : 0);
            for (WebElement item : on) {
                assertThat(item.getText()).isEqualTo(timeline.source().get(line - 1));
                assertThat(item.getCssValue("background-color"))
                        .isNotEqualTo(
                                browser.all("#source li:not(.on)")
                                        .getFirst()
                                        .getCssValue("background-color"));
            }
        }
    }

    @Test
    void the_step_can_be_seen_in_the_picture_wherever_it_is() {
        browser.size(1280, 700);
        for (CharSequence key : List.of(Keys.END, Keys.HOME, Keys.PAGE_DOWN)) {
            browser.press(key);
            assertThat(
                            browser.script(
                                    """
                                    const mark = document.getElementById('cursor')
                                        .getBoundingClientRect();
                                    const box = document.getElementById('scroller')
                                        .getBoundingClientRect();
                                    return mark.top >= box.top + 30 && mark.bottom <= box.bottom;
                                    """))
                    .isEqualTo(true);
        }
    }

    @Test
    void a_click_on_a_row_goes_to_its_step() {
        browser.all("text.w").get(4).click();
        assertAt(4);
    }

    @Test
    void why_a_step_happened_is_told_and_can_be_followed() {
        Step received =
                timeline.steps().stream()
                        .filter(each -> each.words().startsWith("receives"))
                        .findFirst()
                        .orElseThrow();
        int cause = received.event().causes().getFirst();
        browser.all("text.w").get(received.number()).click();
        assertThat(browser.text("#causes")).contains(timeline.sentence(step(cause)));
        browser.all("#causes button").getFirst().click();
        assertAt(cause);
        assertThat(browser.text("#effects")).contains(timeline.sentence(received));
    }

    @Test
    void every_cause_is_an_arrow_and_those_of_the_step_stand_out() {
        assertThat(timeline.arrows()).isNotEmpty();
        assertThat(browser.all(".arrow")).hasSize(timeline.arrows().size());
        int to = timeline.arrows().getLast().to();
        browser.all("text.w").get(to).click();
        WebElement on = browser.all(".arrow.on[data-to='" + to + "']").getFirst();
        WebElement off = browser.all(".arrow:not(.on)").getFirst();
        assertThat(on.getCssValue("stroke-width")).isNotEqualTo(off.getCssValue("stroke-width"));
    }

    @Test
    void zoom_changes_the_size_of_the_picture() {
        String width = "return document.querySelector('svg.part').getBoundingClientRect().width";
        long natural = browser.number(width);
        browser.click("larger");
        assertThat(browser.number(width)).isEqualTo(Math.round(natural * 1.25));
        assertThat(browser.text("#zoom")).isEqualTo("125%");
        browser.press("0", "-");
        assertThat(browser.number(width)).isLessThan(natural);
        browser.press("+");
        assertThat(browser.number(width)).isEqualTo(natural);
    }

    @Test
    void the_output_grows_with_the_steps() {
        assertThat(browser.text("#output")).isEqualTo("Nothing yet.");
        browser.press(Keys.END);
        assertThat(browser.text("#output").lines())
                .containsExactlyElementsOf(timeline.trace().output());
    }

    @Test
    void what_was_expected_stands_beside_what_happened() {
        List<WebElement> both = browser.all(".beside pre");
        assertThat(both.get(0).getText()).isEqualTo(FAILED.expected());
        assertThat(both.get(1).getText()).isEqualTo(FAILED.actual());
        assertThat(both.get(0).getLocation().getY()).isEqualTo(both.get(1).getLocation().getY());
        assertThat(browser.text(".check")).contains(FAILED.message(), FAILED.help());
        assertThat(browser.text(".replay")).contains(timeline.replayToken().orElseThrow());
    }

    @Test
    void the_keyboard_reaches_everything_and_shows_where_it_is() {
        for (String id :
                List.of("first", "back", "forward", "end", "slider", "smaller", "larger")) {
            browser.tab(1);
            assertThat(browser.script("return document.activeElement.id")).isEqualTo(id);
            assertThat(
                            browser.number(
                                    "return parseFloat(getComputedStyle(document.activeElement)"
                                            + ".outlineWidth)"))
                    .isGreaterThanOrEqualTo(2);
        }
        browser.tab(1);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("scroller");
        browser.press(Keys.ARROW_RIGHT);
        assertAt(1);
    }

    @Test
    void a_button_keeps_the_focus_at_the_last_step() {
        browser.tab(4).press(Keys.ENTER);
        assertAt(last());
        browser.press(Keys.ARROW_LEFT);
        assertAt(last() - 1);
    }

    @Test
    void each_step_is_read_aloud_once() {
        assertThat(browser.all("[aria-live]")).hasSize(1);
        WebElement live = Objects.requireNonNull(browser.all("#live").getFirst());
        assertThat(live.getDomAttribute("aria-live")).isEqualTo("polite");
        assertThat(live.getDomAttribute("aria-atomic")).isEqualTo("true");
        assertThat(browser.all("svg:not([aria-hidden=true])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_text_has_enough_contrast_in_light_and_dark(boolean dark) {
        browser.dark(dark).press(Keys.END);
        assertThat(browser.found("contrast.js")).isEmpty();
    }

    @Test
    void dark_is_another_dress_than_light() {
        String ground = "return getComputedStyle(document.body).backgroundColor";
        Object light = browser.script(ground);
        browser.dark(true);
        assertThat(browser.script(ground)).isNotEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 600, 360})
    void nothing_sticks_out_of_the_window(int width) {
        browser.size(width, 900).press(Keys.END);
        assertThat(browser.found("overflow.js")).isEmpty();
    }

    @Test
    void the_page_asks_for_nothing_and_complains_of_nothing() {
        browser.press(Keys.END, "+", Keys.HOME);
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.script("return location.protocol")).isEqualTo("file:");
    }

    @Test
    void printed_it_shows_all_steps_and_no_buttons() {
        browser.printing();
        assertThat(browser.all(".bar")).noneMatch(WebElement::isDisplayed);
        long box = browser.number("return document.getElementById('scroller').clientHeight");
        long rows = browser.number("return document.getElementById('rows').scrollHeight");
        assertThat(box).isGreaterThanOrEqualTo(rows);
    }
}
