package dev.asyncworkbook.grader.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ConstantsTests {

    @Test
    void an_initializer_is_exchanged_where_it_stands_and_nowhere_else() {
        assertThat(
                        replaced(
                                "final int N = 2;\nvoid main() { int N2 = 2; println(N); }\n",
                                "N",
                                "40"))
                .isEqualTo("final int N = 40;\nvoid main() { int N2 = 2; println(N); }\n");
    }

    @Test
    void blanks_comments_and_equal_signs_do_not_confuse_it() {
        assertThat(replaced("int /* = */ N\n  =\n  f(a == b) // = 3\n ;void main() {}", "N", "7"))
                .isEqualTo("int /* = */ N\n  =\n  7 // = 3\n ;void main() {}");
    }

    @Test
    void several_are_exchanged_at_once() {
        assertThat(
                        Constants.replace(
                                "int A = 1; int B = 2; void main() {}",
                                Map.of("B", "\"two\"", "A", "one()")))
                .isEqualTo(
                        new Constants.Replaced("int A = one(); int B = \"two\"; void main() {}"));
    }

    @Test
    void one_of_several_in_a_declaration_is_exchanged() {
        assertThat(replaced("int A = 1, B = 2; void main() {}", "B", "3"))
                .isEqualTo("int A = 1, B = 3; void main() {}");
    }

    @Test
    void a_variable_in_a_method_or_without_an_initializer_is_missing() {
        assertThat(Constants.replace("void main() { int N = 2; }", Map.of("N", "3")))
                .isEqualTo(new Constants.Missing("N"));
        assertThat(Constants.replace("int N; void main() {}", Map.of("N", "3")))
                .isEqualTo(new Constants.Missing("N"));
    }

    @Test
    void a_member_of_a_class_with_main_will_do_as_well() {
        assertThat(replaced("class A { static int N = 2; void main() {} }", "N", "3"))
                .isEqualTo("class A { static int N = 3; void main() {} }");
    }

    @Test
    void an_initializer_is_exchanged_however_deeply_it_is_nested() {
        String deep = "(".repeat(20_000) + "2" + ")".repeat(20_000);
        assertThat(replaced("final int N = " + deep + ";", "N", "3")).isEqualTo("final int N = 3;");
        String sum = "2 + ".repeat(9_000) + "2";
        assertThat(replaced("final int N = " + sum + ";", "N", "3")).isEqualTo("final int N = 3;");
    }

    @Test
    void the_declaration_is_told_on_one_line() {
        assertThat(Constants.line("final int\n    N = 2;\nvoid main() {}", "N"))
                .contains("final int N = 2;");
        assertThat(Constants.line("void main() {}", "N")).isEmpty();
    }

    private static String replaced(String source, String name, String initializer) {
        return Constants.replace(source, Map.of(name, initializer))
                        instanceof Constants.Replaced(String changed)
                ? changed
                : "missing";
    }
}
