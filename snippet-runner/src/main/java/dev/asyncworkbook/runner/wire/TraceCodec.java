package dev.asyncworkbook.runner.wire;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.PlainData;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The layouts of {@link FrameKind#TRACE} and {@link FrameKind#EVALUATION}. */
public final class TraceCodec {

    private static final EventKind[] EVENT_KINDS = EventKind.values();
    private static final Subject.Kind[] SUBJECT_KINDS = Subject.Kind.values();
    private static final End[] ENDS = End.values();

    /** A text with its three dots, or a name with its number. */
    private static final int LONGEST_FINAL = PlainData.LONGEST + 10;

    private TraceCodec() {}

    /** A trace as a frame. */
    public static Frame trace(Trace trace) {
        Packer out = new Packer();
        out.list(trace.subjects(), TraceCodec::packSubject);
        out.list(trace.events(), TraceCodec::packEvent);
        packEnding(out, trace.ending());
        out.list(trace.diagnostics(), TraceCodec::packDiagnostic);
        Payloads.packSchedule(out, trace.schedule());
        out.longNumber(trace.virtualMillis()).flag(trace.truncated());
        return out.list(trace.finals().entrySet(), TraceCodec::packFinal).frame(FrameKind.TRACE);
    }

    /** A frame as a trace, in which every id and index is that of something. */
    public static Trace trace(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        Trace trace =
                new Trace(
                        in.list(TraceCodec::unpackSubject),
                        in.list(TraceCodec::unpackEvent),
                        unpackEnding(in),
                        in.list(TraceCodec::unpackDiagnostic),
                        Payloads.unpackSchedule(in),
                        in.longNumber(),
                        in.flag(),
                        unpackFinals(in));
        check(trace);
        return trace;
    }

    /** What a snippet came to, as a frame. */
    public static Frame evaluation(Evaluation evaluation) {
        Packer out = new Packer();
        out.text(evaluation.value()).text(evaluation.thrown());
        packEnding(out, evaluation.ending());
        return out.list(evaluation.diagnostics(), TraceCodec::packDiagnostic)
                .number(evaluation.liveTasks())
                .frame(FrameKind.EVALUATION);
    }

    /** A frame as what a snippet came to. */
    public static Evaluation evaluation(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        return new Evaluation(
                in.text(),
                in.text(),
                unpackEnding(in),
                in.list(TraceCodec::unpackDiagnostic),
                in.number());
    }

    private static void packSubject(Packer out, Subject subject) {
        out.number(subject.id())
                .constant(subject.kind())
                .text(subject.name())
                .number(subject.line())
                .number(subject.creator());
    }

    private static Subject unpackSubject(Unpacker in) throws IOException {
        return new Subject(
                in.number(), in.constant(SUBJECT_KINDS), in.text(), in.number(), in.number());
    }

    private static void packEvent(Packer out, Event event) {
        out.number(event.index())
                .longNumber(event.virtualMillis())
                .constant(event.kind())
                .number(event.task())
                .number(event.future())
                .number(event.object())
                .text(event.detail())
                .number(event.line())
                .list(event.causes(), Packer::number);
    }

    private static Event unpackEvent(Unpacker in) throws IOException {
        return new Event(
                in.number(),
                in.longNumber(),
                in.constant(EVENT_KINDS),
                in.number(),
                in.number(),
                in.number(),
                in.text(),
                in.number(),
                in.list(Unpacker::number));
    }

    private static void packEnding(Packer out, Ending ending) {
        out.constant(ending.end()).text(ending.message()).number(ending.line());
    }

    private static Ending unpackEnding(Unpacker in) throws IOException {
        return new Ending(in.constant(ENDS), in.text(), in.number());
    }

    private static void packDiagnostic(Packer out, Diagnostic diagnostic) {
        out.text(diagnostic.code())
                .text(diagnostic.message())
                .number(diagnostic.line())
                .text(diagnostic.help());
    }

    private static Diagnostic unpackDiagnostic(Unpacker in) throws IOException {
        return new Diagnostic(in.text(), in.text(), in.number(), in.text());
    }

    private static void packFinal(Packer out, Map.Entry<String, String> value) {
        out.text(value.getKey()).text(value.getValue());
    }

    /** Bounded like those that an honest child sends, for they are shown and compared. */
    private static Map<String, String> unpackFinals(Unpacker in) throws IOException {
        Map<String, String> finals = new TreeMap<>();
        List<String[]> entries = in.list(it -> new String[] {it.text(), it.text()});
        for (String[] entry : entries) {
            boolean tooLong =
                    entry[0].length() > LONGEST_FINAL || entry[1].length() > LONGEST_FINAL;
            if (tooLong || finals.put(entry[0], entry[1]) != null) {
                throw new MalformedFrame("final value " + finals.size());
            }
        }
        if (finals.size() > Trace.MOST_FINALS) {
            throw new MalformedFrame(finals.size() + " final values");
        }
        return finals;
    }

    /** Readers of traces rely on ids and indexes; a forged trace must not lead them astray. */
    private static void check(Trace trace) throws MalformedFrame {
        for (int i = 0; i < trace.subjects().size(); i++) {
            if (trace.subjects().get(i).id() != i + 1) {
                throw new MalformedFrame("subject " + i);
            }
        }
        int subjects = trace.subjects().size();
        for (int i = 0; i < trace.events().size(); i++) {
            Event event = trace.events().get(i);
            boolean known =
                    isId(event.task(), subjects)
                            && isId(event.future(), subjects)
                            && isId(event.object(), subjects);
            boolean ordered = event.causes().stream().allMatch(c -> c >= 0 && c < event.index());
            if (event.index() != i || !known || !ordered) {
                throw new MalformedFrame("event " + i);
            }
        }
    }

    private static boolean isId(int id, int subjects) {
        return id >= Subject.NONE && id <= subjects;
    }
}
