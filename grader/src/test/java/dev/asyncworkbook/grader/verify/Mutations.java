package dev.asyncworkbook.grader.verify;

import static dev.asyncworkbook.grader.verify.Mutation.element;
import static dev.asyncworkbook.grader.verify.Mutation.list;
import static dev.asyncworkbook.grader.verify.Mutation.ofExercise;
import static dev.asyncworkbook.grader.verify.Mutation.ofFile;
import static dev.asyncworkbook.grader.verify.Mutation.ofLesson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mistakes of every kind, some of them at places drawn with a seed. */
final class Mutations {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "prompt",
                    "starter",
                    "starterFailsWith",
                    "solutions",
                    "checks",
                    "hints",
                    "after");

    private final Random random;
    private final List<Mutation> all = new ArrayList<>();

    private Mutations(long seed) {
        this.random = new Random(seed);
    }

    static List<Mutation> of(long seed) {
        Mutations mutations = new Mutations(seed);
        mutations.droppedKeys();
        mutations.misspeltKeys();
        mutations.otherTypes();
        mutations.ids();
        mutations.files();
        mutations.references();
        mutations.lists();
        mutations.code();
        mutations.wrongAnswers();
        return mutations.all;
    }

    private void droppedKeys() {
        for (String key : KEYS) {
            all.add(
                    ofExercise(
                            "drop " + key,
                            it -> it.remove(key),
                            "lesson\\.json:\\d+:\\d+ \\(/steps/1\\).*\""
                                    + key
                                    + "\" is missing.*"));
        }
    }

    private void misspeltKeys() {
        for (int i = 0; i < 6; i++) {
            String key = KEYS.get(random.nextInt(KEYS.size()));
            int at = random.nextInt(key.length());
            String misspelt = key.substring(0, at) + key.charAt(at) + key.substring(at);
            all.add(
                    ofExercise(
                            "misspell " + key + " as " + misspelt,
                            it -> it.set(misspelt, it.remove(key)),
                            ".*\\(/steps/1/" + misspelt + "\\).*Did you mean \"?" + key + ".*"));
        }
    }

    private void otherTypes() {
        for (int i = 0; i < 6; i++) {
            String key = KEYS.get(random.nextInt(KEYS.size()));
            all.add(
                    ofExercise(
                            "make " + key + " a number",
                            it -> it.put(key, random.nextInt(100)),
                            ".*\\(/steps/1/" + key + "\\).*must be .*"));
        }
    }

    private void ids() {
        all.add(
                ofExercise(
                        "two checks with one id",
                        it -> element(it, "checks", 1).put("id", "printed"),
                        ".*\\(/steps/1/checks/1/id\\).*like another one.*"));
        all.add(
                ofExercise(
                        "two steps with one id",
                        it -> it.put("id", "introduction"),
                        ".*\\(/steps/1/id\\).*like another one.*"));
        all.add(
                ofLesson(
                        "a lesson called otherwise than its folder",
                        it -> it.put("id", "another"),
                        ".*\\(/id\\).*first-lesson.*"));
    }

    private void files() {
        all.add(
                ofExercise(
                        "a path that leads nowhere",
                        it -> ((ObjectNode) it.get("prompt")).put("file", "nowhere.md"),
                        ".*\\(/steps/1/prompt/file\\).*nowhere\\.md.*not there.*"));
        all.add(
                ofExercise(
                        "a path that leads out",
                        it -> ((ObjectNode) it.get("prompt")).put("file", "../course.json"),
                        ".*\\(/steps/1/prompt/file\\).*no.* plain path.*"));
        all.add(ofFile("a stray file", "old.java", "void main() {}", ".*old\\.java: No step.*"));
        all.add(
                new Mutation(
                        "a lesson that is not listed",
                        course ->
                                Mutation.edit(
                                        course.resolve("course.json"),
                                        it -> list(it, "lessons").remove(1)),
                        ".*second.lesson\\.json: The course does not list.*"));
        all.add(
                new Mutation(
                        "a listed lesson that is not there",
                        course ->
                                Mutation.edit(
                                        course.resolve("course.json"),
                                        it -> list(it, "lessons").add("third")),
                        ".*course\\.json:\\d+:\\d+ \\(/lessons/2\\).*\"third\".*"));
        all.add(
                ofLesson(
                        "a newer format",
                        it -> it.put("formatVersion", 2),
                        ".*\\(/formatVersion\\).*newer.*"));
    }

    private void references() {
        all.add(
                ofLesson(
                        "prerequisites in a circle",
                        it -> it.putArray("prerequisites").add("second"),
                        ".*\\(/prerequisites\\).*circle.*"));
        all.add(
                ofLesson(
                        "a prerequisite that is no lesson",
                        it -> it.putArray("prerequisites").add("secnod"),
                        ".*\\(/prerequisites\\).*secnod.*"));
        all.add(
                ofExercise(
                        "a wrong answer to no check",
                        it -> element(it, "wrongAnswers", 0).put("failsCheck", "print"),
                        ".*\\(/steps/1/wrongAnswers/0/failsCheck\\).*\"print\".*"));
        all.add(
                ofExercise(
                        "a check that depends on none",
                        it -> element(it, "checks", 1).putArray("dependsOn").add("prints"),
                        ".*\\(/steps/1/checks/1/dependsOn\\).*\"prints\".*"));
        all.add(
                ofExercise(
                        "an unknown quantifier",
                        it -> element(it, "checks", 0).put("quantifier", "al"),
                        ".*\\(/steps/1/checks/0/quantifier\\).*\"al\".*"));
        all.add(
                ofFile(
                        "a link that leads nowhere",
                        "prompt.md",
                        "See [there](nowhere.md).\n",
                        ".*prompt\\.md:1:1: The link leads to \"nowhere\\.md\".*"));
    }

    private void lists() {
        all.add(
                ofExercise(
                        "no hints",
                        it -> it.putArray("hints"),
                        ".*\\(/steps/1/hints\\).*is empty.*"));
        all.add(
                ofExercise(
                        "a blank hint",
                        it -> list(it, "hints").add(" "),
                        ".*\\(/steps/1/hints/2\\).*blank.*"));
        all.add(
                ofExercise(
                        "a wrong answer less",
                        it -> list(it, "wrongAnswers").remove(random.nextInt(2)),
                        ".*\\(/steps/1\\).*only one wrong answer.*"));
        all.add(
                ofFile(
                        "a line that is too long",
                        "prompt.md",
                        "Short.\n" + "long ".repeat(20) + "\n",
                        ".*prompt\\.md:2:1: This line has 100 columns.*"));
    }

    private void code() {
        all.add(
                ofFile(
                        "a solution that does not compile",
                        "solution.java",
                        "void main() {\n    println(\"hello\"\n}\n",
                        ".*solution\\.java:2:1: .*does not compile.*"));
        all.add(
                ofFile(
                        "a solution with something left to do",
                        "solution.java",
                        "void main() {\n    // TO"
                                + "DO await it\n    async(() -> println(\"hello\")).await();\n}\n",
                        ".*solution\\.java:2:1: .*left to be done.*"));
        all.add(
                new Mutation(
                        "a text whose code does not compile",
                        course ->
                                Mutation.write(
                                        course.resolve("first-lesson/introduction.md"),
                                        "Look:\n\n```java\nvoid main() { printn(1); }\n```\n"),
                        ".*introduction\\.md:3:1: This code does not compile.*printn.*"));
        all.add(
                new Mutation(
                        "a text whose program never ends",
                        course ->
                                Mutation.write(
                                        course.resolve("first-lesson/introduction.md"),
                                        "```java\nvoid main() {\n    Mpsc.<String>channel(1).rx().recv().await();\n}\n```\n"),
                        ".*introduction\\.md:1:1: This program does not come to its end.*deadlock.*"));
        all.add(
                ofExercise(
                        "solution and starter swapped",
                        it -> {
                            JsonNode starter = it.get("starter");
                            it.set("starter", element(it, "solutions", 0).get("code"));
                            element(it, "solutions", 0).set("code", starter);
                        },
                        ".*\\(/steps/1/starter\\): The starter passes.*"));
    }

    private void wrongAnswers() {
        all.add(
                ofExercise(
                        "a check made weaker",
                        it ->
                                element(it, "checks", 0)
                                        .set(
                                                "expect",
                                                JsonMapper.builder()
                                                        .build()
                                                        .readTree("{\"end\": \"complete\"}")),
                        ".*\\(/steps/1/wrongAnswers/0\\): .*does not fail the check \"printed\".*"));
        all.add(
                ofExercise(
                        "another message",
                        it -> element(it, "checks", 0).put("message", "Wrong."),
                        ".*\\(/steps/1/wrongAnswers/0\\): .*does not contain \"must print\".*"));
        all.add(
                ofExercise(
                        "a diagnostic that is not told",
                        it -> element(it, "wrongAnswers", 0).put("diagnostic", "D006"),
                        ".*\\(/steps/1/wrongAnswers/0\\): .*is not told D006.*"));
        all.add(
                ofExercise(
                        "a starter that fails otherwise",
                        it -> it.putArray("starterFailsWith").add("by-a-future"),
                        ".*\\(/steps/1/starterFailsWith\\): .*does not fail with \"by-a-future\".*"));
        all.add(
                ofExercise(
                        "a check that nothing needs",
                        it ->
                                list(it, "checks")
                                        .add(
                                                element(it, "checks", 0)
                                                        .deepCopy()
                                                        .put("id", "again")),
                        ".*\\(/steps/1/checks/2\\): No wrong answer fails the check \"again\".*"));
        all.add(
                ofFile(
                        "a wrong answer that is right",
                        "wrong-line.java",
                        "void main() {\n    async(() -> println(\"hello\")).await();\n}\n",
                        ".*\\(/steps/1/wrongAnswers/0\\): .*it passes.*"));
        all.add(
                ofExercise(
                        "the same mistake twice",
                        it ->
                                list(it, "wrongAnswers")
                                        .add(
                                                element(it, "wrongAnswers", 0)
                                                        .deepCopy()
                                                        .put("name", "it again")),
                        ".*\\(/steps/1/wrongAnswers/2\\): .*is taken for \"another line\".*"));
    }
}
