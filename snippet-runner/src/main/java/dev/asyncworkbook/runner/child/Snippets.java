package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Session;
import dev.asyncworkbook.runner.wire.Evaluation;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.Payloads;
import dev.asyncworkbook.runner.wire.TraceCodec;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** A session of snippets: classes that keep coming, and a runtime that outlives each of them. */
final class Snippets {

    private final LearnerLoader loader = new LearnerLoader(Map.of());
    private final Parent parent;
    private final Session session;

    Snippets(Limits limits, Parent parent) {
        this.parent = parent;
        session = new Session(limits, parent::print);
    }

    void define(Map<String, byte[]> classes) {
        loader.add(classes);
    }

    /** Calls a snippet's method on the kernel and sends what it came to. */
    void invoke(Payloads.Member member) {
        Session.Evaluation evaluation =
                session.evaluate(() -> {
                    try {
                        return ShownValue.of(call(member));
                    } finally {
                        parent.finishRun();
                    }
                });
        Throwable thrown = evaluation.failure();
        parent.send(
                TraceCodec.evaluation(
                        new Evaluation(
                                evaluation.value() instanceof String shown ? shown : "",
                                thrown == null ? "" : thrown.getClass().getName(),
                                evaluation.ending(),
                                evaluation.diagnostics(),
                                evaluation.liveTasks())));
    }

    /** Sends a variable's value as a prompt shows it. */
    void show(Payloads.Member member) {
        Session.Evaluation evaluation =
                session.evaluate(() -> ShownValue.of(fieldOf(member).get(null)));
        String shown = evaluation.value() instanceof String text ? text : "";
        parent.send(Payloads.text(FrameKind.VALUE, shown));
    }

    private @Nullable Object call(Payloads.Member member) throws Exception {
        Method method = loader.loadClass(member.className()).getDeclaredMethod(member.name());
        method.setAccessible(true);
        try {
            return method.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw Rethrow.causeOf(thrown);
        }
    }

    private Field fieldOf(Payloads.Member member) throws Exception {
        Field field = loader.loadClass(member.className()).getDeclaredField(member.name());
        field.setAccessible(true);
        return field;
    }
}
