package dev.asyncworkbook.runner.instrument;

import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The calls that put a thread to sleep, which the kernel takes over. */
final class ThreadSleeps {

    private static final String THREAD = "java/lang/Thread";
    private static final String TIME_UNIT = "java/util/concurrent/TimeUnit";
    private static final ClassDesc UNIT = ClassDesc.ofInternalName(TIME_UNIT);

    private ThreadSleeps() {}

    /** Whether a call is {@code Thread.sleep} or {@code TimeUnit.sleep}. */
    static boolean isOne(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return call.name().equalsString("sleep")
                && (owner.equals(THREAD) || owner.equals(TIME_UNIT));
    }

    /** The type of the static hook that stands in for it: the receiver becomes an argument. */
    static MethodTypeDesc hookType(InvokeInstruction call) {
        MethodTypeDesc type = call.typeSymbol();
        boolean ofUnit = call.owner().asInternalName().equals(TIME_UNIT);
        return ofUnit ? type.insertParameterTypes(0, UNIT) : type;
    }
}
