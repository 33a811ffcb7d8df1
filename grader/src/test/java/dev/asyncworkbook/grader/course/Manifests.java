package dev.asyncworkbook.grader.course;

/** The text of a small sound course, for tests to break. */
final class Manifests {

    static final String COURSE =
            """
            {
              "formatVersion": 1,
              "id": "course",
              "title": "Course",
              "lessons": ["good"]
            }
            """;

    static final String LESSON =
            """
            {
              "formatVersion": 1,
              "id": "good",
              "title": "Good",
              "summary": "A lesson.",
              "objectives": ["Print."],
              "steps": [
                {
                  "id": "step",
                  "kind": "exercise", "title": "Step",
                  "prompt": ["Print a line.", "Then stop."],
                  "starter": {"file": "starter.java"},
                  "starterFailsWith": ["lines", "D001"],
                  "solutions": [{"name": "plain", "code": "void main() { println(1); }"}],
                  "wrongAnswers": [
                    {"name": "none", "code": "void main() {}", "failsCheck": "lines", "messageContains": "line"}
                  ],
                  "checks": [
                    {"id": "ends", "quantifier": "all", "expect": {"end": "complete"},
                     "message": "It does not end.", "help": "End it."},
                    {"id": "lines", "quantifier": "default", "expect": {"output": ["1"]},
                     "message": "A line is missing.", "help": "Print it.", "dependsOn": ["ends"]}
                  ],
                  "hints": ["Print."],
                  "after": "Well done.",
                  "runtime": {"explore": {"maxRuns": 50}}
                }
              ]
            }
            """;

    private Manifests() {}
}
