package dev.asyncworkbook.grader.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.timeline.Golden;
import dev.asyncworkbook.grader.timeline.Runs;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TimelinePageTests {

    private static final String PAGE = TimelinePage.of(Runs.talk());

    private static String drawn() {
        TimelineSvg svg = new TimelineSvg(Runs.talk());
        return svg.head() + String.join("", svg.parts());
    }

    @Test
    void the_drawing_is_the_same_bytes_every_time() {
        assertThat(drawn()).isEqualTo(drawn());
        Golden.check("timeline.svg.txt", drawn());
    }

    @Test
    void the_drawing_is_the_same_wherever_it_is_made() {
        Locale before = Locale.getDefault();
        String here = drawn();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(drawn()).isEqualTo(here);
            assertThat(TimelinePage.of(Runs.talk())).isEqualTo(PAGE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_parts_of_a_long_run_hold_every_step_once() {
        List<String> parts = new TimelineSvg(Runs.yielding(500)).parts();
        assertThat(parts).hasSize(16);
        assertThat(String.join("", parts).split("class=\"step\"", -1)).hasSize(3002 + 1);
    }

    @Test
    void an_arrow_over_a_border_is_drawn_on_both_sides() {
        TimelineSvg svg = new TimelineSvg(Runs.generated(1));
        assertThat(svg.parts()).isNotEmpty();
        int arrows = Runs.generated(1).arrows().size();
        int drawn = String.join("", svg.parts()).split("class=\"arrow\"", -1).length - 1;
        assertThat(drawn).isGreaterThanOrEqualTo(arrows);
    }

    @Test
    void the_page_allows_itself_its_own_style_and_script_and_nothing_else() throws Exception {
        Matcher policy =
                Pattern.compile(
                                "content=\"default-src 'none'; style-src '([^']+)'; script-src"
                                        + " '([^']+)'; base-uri 'none'; form-action 'none'\"")
                        .matcher(PAGE);
        assertThat(policy.find()).isTrue();
        assertThat(policy.group(1)).isEqualTo(hash(between("<style>", "</style>")));
        assertThat(policy.group(2)).isEqualTo(hash(between("<script>", "</script>")));
    }

    private static String between(String begin, String end) {
        int from = PAGE.indexOf(begin) + begin.length();
        return PAGE.substring(from, PAGE.indexOf(end, from));
    }

    private static String hash(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void what_a_program_says_is_text_and_never_markup() {
        assertThat(PAGE)
                .doesNotContain("<b>hello")
                .contains("&lt;b&gt;hello&lt;/b&gt;", "\\u003cb>hello");
    }

    @Test
    void nothing_in_it_points_to_the_network() {
        assertThat(PAGE).doesNotContain("http:", "https:", "src=", "href=", "@import");
    }
}
