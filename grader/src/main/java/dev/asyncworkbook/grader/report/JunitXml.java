package dev.asyncworkbook.grader.report;

import dev.asyncworkbook.grader.timeline.Legible;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Test results in the XML that JUnit made usual and continuous integration reads. */
public final class JunitXml {

    /** What a test came to. */
    public enum Status {
        PASSED,
        /** What was tested is wrong. */
        FAILED,
        /** The test itself did not work. */
        BROKEN,
        SKIPPED
    }

    /**
     * One test.
     *
     * @param group what it belongs to
     * @param name what it is called within that
     * @param time how long it took
     * @param status what it came to
     * @param type of the failure, in a word; empty for one that passed
     * @param message what is wrong, in one sentence
     * @param details all that there is to say, in lines
     */
    public record Case(
            String group,
            String name,
            Duration time,
            Status status,
            String type,
            String message,
            String details) {

        /** A test that passed. */
        public static Case passed(String group, String name, Duration time) {
            return new Case(group, name, time, Status.PASSED, "", "", "");
        }
    }

    /**
     * Tests that belong together.
     *
     * @param name what they are called
     * @param cases the tests
     */
    public record Suite(String name, List<Case> cases) {

        /** Copies the list. */
        public Suite {
            cases = List.copyOf(cases);
        }

        private long count(Status status) {
            return cases.stream().filter(each -> each.status() == status).count();
        }

        private Duration time() {
            return cases.stream().map(Case::time).reduce(Duration.ZERO, Duration::plus);
        }
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** The document, in UTF-8. */
    public static String of(String name, List<Suite> suites) {
        try {
            JunitXml document = new JunitXml();
            document.write(name, suites);
            return document.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
    }

    private void write(String name, List<Suite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newline(0);
        xml.writeStartElement("testsuites");
        attribute("name", name);
        for (Suite suite : suites) {
            newline(1);
            write(suite);
        }
        newline(0);
        xml.writeEndElement();
        newline(0);
        xml.writeEndDocument();
        xml.close();
    }

    private void write(Suite suite) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", suite.name());
        attribute("tests", Integer.toString(suite.cases().size()));
        attribute("failures", Long.toString(suite.count(Status.FAILED)));
        attribute("errors", Long.toString(suite.count(Status.BROKEN)));
        attribute("skipped", Long.toString(suite.count(Status.SKIPPED)));
        attribute("time", seconds(suite.time()));
        for (Case each : suite.cases()) {
            newline(2);
            write(each);
        }
        newline(1);
        xml.writeEndElement();
    }

    private void write(Case test) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", test.group());
        attribute("name", test.name());
        attribute("time", seconds(test.time()));
        switch (test.status()) {
            case PASSED -> {}
            case FAILED -> result("failure", test);
            case BROKEN -> result("error", test);
            case SKIPPED -> result("skipped", test);
        }
        xml.writeEndElement();
    }

    private void result(String element, Case test) throws XMLStreamException {
        xml.writeStartElement(element);
        if (!test.type().isEmpty()) {
            attribute("type", test.type());
        }
        attribute("message", test.message());
        if (!test.details().isEmpty()) {
            xml.writeCharacters(
                    String.join("\n", test.details().lines().map(Legible::text).toList()));
        }
        xml.writeEndElement();
    }

    /** What XML cannot hold, such as a NUL, is written as Java writes it. */
    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Legible.text(value));
    }

    private void newline(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }
}
