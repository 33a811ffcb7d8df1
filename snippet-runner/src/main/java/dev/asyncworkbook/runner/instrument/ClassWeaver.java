package dev.asyncworkbook.runner.instrument;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.function.IntUnaryOperator;

/** Weaves the hooks into one class. It keeps state, so a second class needs a second one. */
final class ClassWeaver implements ClassTransform {

    private final LearnerClasses learners;
    private final ClassDesc type;
    private final IntUnaryOperator lines;
    private final boolean watched;
    private final MethodReferences references;

    /**
     * For one class.
     *
     * @param watched whether to weave in what tells of accesses; if not, the class says at run time
     *     that nobody can know them
     */
    ClassWeaver(
            LearnerClasses learners, ClassModel model, IntUnaryOperator lines, boolean watched) {
        this.learners = learners;
        this.lines = lines;
        this.watched = watched;
        type = model.thisClass().asSymbol();
        boolean ofInterface = model.flags().has(AccessFlag.INTERFACE);
        references = new MethodReferences(learners, type, ofInterface);
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method && method.code().isPresent()) {
            CodeTransform weaver = weaver(method, method.code().get());
            builder.transformMethod(method, MethodTransform.transformingCode(weaver));
        } else {
            builder.with(element);
        }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        references.addTo(builder, bridge -> watching(bridge, 0, IntUnaryOperator.identity()));
    }

    private CodeTransform weaver(MethodModel method, CodeModel code) {
        boolean isStatic = method.flags().has(AccessFlag.STATIC);
        HookWeaver.Lock lock =
                method.flags().has(AccessFlag.SYNCHRONIZED)
                        ? new HookWeaver.Lock(type, isStatic)
                        : null;
        int firstLine = HookWeaver.firstLine(code, lines);
        String name = method.methodName().stringValue();
        CodeTransform hooks = HookWeaver.of(name, firstLine, lock, lines);
        return (watched ? watching(name, firstLine, lines) : new Unwatched()).andThen(hooks);
    }

    private CodeTransform watching(String method, int firstLine, IntUnaryOperator change) {
        String descriptor = type.descriptorString();
        String owner = descriptor.substring(1, descriptor.length() - 1);
        AccessWeaver.Place place = new AccessWeaver.Place(owner, method);
        return CodeTransform.ofStateful(
                () -> new AccessWeaver(learners, references, place, change, firstLine));
    }

    /** Says at the start of a body that nobody knows what it touches. */
    private static final class Unwatched implements CodeTransform {

        @Override
        public void atStart(CodeBuilder builder) {
            HookCalls.unknown(builder);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            builder.with(element);
        }
    }
}
