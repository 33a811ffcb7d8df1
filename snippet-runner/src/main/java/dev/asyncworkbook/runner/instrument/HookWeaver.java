package dev.asyncworkbook.runner.instrument;

import dev.asyncworkbook.kernel.hooks.Hooks;

import org.jspecify.annotations.Nullable;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Weaves the hooks into one method body.
 *
 * <p>A label that was bound earlier in the body is behind a jump to it: that jump is a loop's. The
 * body of a synchronized method is wrapped in a handler of its own, the last of all, so that the
 * monitor is counted down whichever way the method is left.
 */
final class HookWeaver implements CodeTransform {

    private static final ClassDesc HOOKS = ClassDesc.of(Hooks.class.getName());
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc MONITOR =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_int);

    private static final MethodTypeDesc SITE =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_String);

    private final String method;
    private final int firstLine;
    private final @Nullable Lock lock;
    private final IntUnaryOperator lines;
    private final Set<Label> bound = new HashSet<>();
    private int line;
    private @Nullable Label bodyStart;

    /**
     * The monitor of a synchronized method.
     *
     * @param type the class that declares the method
     * @param isOfClass whether it is the class's own; if not, it is that of {@code this}
     */
    record Lock(ClassDesc type, boolean isOfClass) {}

    private HookWeaver(String method, int firstLine, @Nullable Lock lock, IntUnaryOperator lines) {
        this.method = method;
        this.firstLine = firstLine;
        this.lock = lock;
        this.lines = lines;
    }

    /** For one body; the transform keeps state, so a second body needs a second one. */
    static CodeTransform of(
            String method, int firstLine, @Nullable Lock lock, IntUnaryOperator lines) {
        return CodeTransform.ofStateful(() -> new HookWeaver(method, firstLine, lock, lines));
    }

    /** The line of a body's first instruction, or 0. */
    static int firstLine(CodeModel code, IntUnaryOperator lines) {
        for (CodeElement element : code) {
            if (element instanceof LineNumber number) {
                return lines.applyAsInt(number.line());
            }
        }
        return 0;
    }

    @Override
    public void atStart(CodeBuilder builder) {
        line = firstLine;
        if (firstLine > 0) {
            builder.lineNumber(firstLine);
        }
        if (lock != null) {
            load(builder, lock);
            entered(builder);
            bodyStart = builder.newBoundLabel();
        }
        builder.invokestatic(HOOKS, "checkStop", NOTHING);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        switch (element) {
            case LineNumber number -> {
                line = lines.applyAsInt(number.line());
                builder.lineNumber(line);
            }
            case LabelTarget target -> {
                bound.add(target.label());
                builder.with(target);
            }
            case MonitorInstruction monitor -> countMonitor(builder, monitor);
            case InvokeInstruction call -> call(builder, call);
            case ReturnInstruction returning when lock != null -> {
                load(builder, lock);
                exited(builder);
                builder.with(returning);
            }
            default -> {
                if (jumpsBack(element)) {
                    builder.invokestatic(HOOKS, "checkStop", NOTHING);
                }
                builder.with(element);
            }
        }
    }

    @Override
    public void atEnd(CodeBuilder builder) {
        if (bodyStart != null && lock != null) {
            Label end = builder.newBoundLabel();
            builder.exceptionCatchAll(bodyStart, end, end);
            load(builder, lock);
            exited(builder);
            builder.athrow();
        }
    }

    private void call(CodeBuilder builder, InvokeInstruction call) {
        if (leavesLearnerCode(call)) {
            builder.loadConstant(line);
            builder.loadConstant(method);
            builder.invokestatic(HOOKS, "at", SITE);
        }
        if (ThreadSleeps.isOne(call)) {
            builder.invokestatic(HOOKS, "sleep", ThreadSleeps.hookType(call));
        } else {
            builder.with(call);
        }
    }

    private static boolean leavesLearnerCode(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return owner.startsWith("dev/asyncworkbook/") || owner.startsWith("java/");
    }

    private void countMonitor(CodeBuilder builder, MonitorInstruction monitor) {
        builder.dup();
        builder.with(monitor);
        if (monitor.opcode() == Opcode.MONITORENTER) {
            entered(builder);
        } else {
            exited(builder);
        }
    }

    private static void load(CodeBuilder builder, Lock monitor) {
        if (monitor.isOfClass()) {
            builder.loadConstant(monitor.type());
        } else {
            builder.aload(0);
        }
    }

    /** The monitor is on the stack. */
    private void entered(CodeBuilder builder) {
        builder.loadConstant(line);
        builder.invokestatic(HOOKS, "monitorEntered", MONITOR);
    }

    /** The monitor is on the stack. */
    private void exited(CodeBuilder builder) {
        builder.loadConstant(line);
        builder.invokestatic(HOOKS, "monitorExited", MONITOR);
    }

    private boolean jumpsBack(CodeElement element) {
        return switch (element) {
            case BranchInstruction branch -> bound.contains(branch.target());
            case TableSwitchInstruction table -> anyBack(table.defaultTarget(), table.cases());
            case LookupSwitchInstruction lookup -> anyBack(lookup.defaultTarget(), lookup.cases());
            default -> false;
        };
    }

    private boolean anyBack(Label defaultTarget, List<SwitchCase> cases) {
        return bound.contains(defaultTarget)
                || cases.stream().anyMatch(one -> bound.contains(one.target()));
    }
}
