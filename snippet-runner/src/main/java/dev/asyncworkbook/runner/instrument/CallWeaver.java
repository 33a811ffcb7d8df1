package dev.asyncworkbook.runner.instrument;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.explore.JdkTables;
import dev.asyncworkbook.kernel.explore.Nature;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weaves hooks around the calls in one method body that lead out of the learner's code. */
final class CallWeaver {

    private static final int OF_OBJECT = -1;
    private static final int FEW = 3;
    private static final Set<String> MONITOR_METHODS = Set.of("wait", "notify", "notifyAll");
    private static final ClassDesc OBJECT = ClassDesc.of("java.lang.Object");

    private final LearnerClasses classes;
    private final Spill spill;

    /** The variable that holds how many calls were open at the method's start. */
    private final int depthSlot;

    CallWeaver(LearnerClasses classes, Spill spill, int depthSlot) {
        this.classes = classes;
        this.spill = spill;
        this.depthSlot = depthSlot;
    }

    /** Whether hooks belong around a call. */
    static boolean isOutward(LearnerClasses classes, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        if (ThreadSleeps.isOne(call)) {
            return false;
        }
        boolean constructor = call.name().equalsString("<init>");
        if (classes.isLearner(owner)) {
            return !constructor
                    && classes.mayEndInJdk(
                            owner, call.name().stringValue(), call.type().stringValue());
        }
        return isOutward(
                classes,
                owner,
                call.name().stringValue(),
                call.typeSymbol(),
                call.opcode() == Opcode.INVOKESTATIC || constructor);
    }

    /** The same for a method of a class that is not the learner's. */
    static boolean isOutward(
            LearnerClasses classes,
            String owner,
            String name,
            MethodTypeDesc type,
            boolean hasNoReceiver) {
        boolean hasArguments =
                type.parameterList().stream().anyMatch(each -> mayHaveState(classes, each));
        if (LearnerClasses.isKernel(owner)) {
            return hasArguments;
        }
        boolean isNew = JdkTables.isCopier(name) || JdkTables.isDeriver(name);
        if (!hasNoReceiver) {
            return !(owner.equals("java/lang/Object") && name.equals("getClass"))
                    && (hasArguments
                            || isNew
                            || owner.equals("java/lang/Class")
                            || !classes.isPureAndFinal(owner));
        }
        return switch (effect(owner, name)) {
            case NOTHING -> false;
            case READS, WRITES -> hasArguments;
            case COPIES, WRAPS, COLLECTS, EVERYTHING -> true;
        };
    }

    private static Effect effect(String owner, String name) {
        String binary = owner.replace('/', '.');
        if (!name.equals("<init>")) {
            return JdkTables.ofStatic(binary, name);
        }
        if (LearnerClasses.isThrowable(owner)) {
            return Effect.NOTHING;
        }
        Nature nature = JdkTables.nature(binary);
        boolean known = nature == Nature.PURE || nature == Nature.FIXED || nature == Nature.PLAIN;
        return known || nature == Nature.SYNCED ? Effect.READS : Effect.EVERYTHING;
    }

    private static boolean mayHaveState(LearnerClasses classes, ClassDesc type) {
        if (type.isPrimitive()) {
            return false;
        }
        if (type.isArray()) {
            return true;
        }
        String descriptor = type.descriptorString();
        String name = descriptor.substring(1, descriptor.length() - 1);
        return !LearnerClasses.isKernel(name) && !classes.isPureAndFinal(name);
    }

    /** Weaves the hooks before and behind a call, and the call itself. */
    void weave(CodeBuilder builder, InvokeInstruction call, int line) {
        String owner = call.owner().asInternalName();
        MethodTypeDesc type = call.typeSymbol();
        if (LearnerClasses.isKernel(owner)) {
            looking(builder, type, line);
            builder.with(call);
            return;
        }
        String name = call.name().stringValue();
        boolean constructor = name.equals("<init>");
        boolean onMonitor = owner.equals("java/lang/Object") && MONITOR_METHODS.contains(name);
        boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
        boolean ofObject = !isStatic && !constructor && !onMonitor;
        int effect = ofObject ? OF_OBJECT : effectOf(owner, name, onMonitor);
        before(builder, type, name, effect, line);
        builder.with(call);
        after(builder, constructor ? ClassDesc.ofDescriptor("V") : type.returnType());
    }

    /** By its place among the effects: woven code can hold a number, not a constant of an enum. */
    @SuppressWarnings("EnumOrdinal")
    private int effectOf(String owner, String name, boolean onMonitor) {
        Effect effect =
                onMonitor || classes.isLearner(owner) ? Effect.EVERYTHING : effect(owner, name);
        return effect.ordinal();
    }

    private void before(
            CodeBuilder builder, MethodTypeDesc type, String name, int effect, int line) {
        List<ClassDesc> types = type.parameterList();
        spill.store(builder, types);
        if (effect == OF_OBJECT) {
            builder.dup();
        } else {
            builder.aconst_null();
        }
        List<Integer> interesting = withState(types);
        if (interesting.size() > FEW) {
            array(builder, types, interesting);
            HookCalls.callingMany(builder, name, effect, line, depthSlot);
        } else {
            interesting.forEach(index -> spill.loadOne(builder, types, index));
            for (int i = interesting.size(); i < FEW; i++) {
                builder.aconst_null();
            }
            HookCalls.calling(builder, name, effect, line, depthSlot);
        }
        spill.load(builder, types);
    }

    private void array(CodeBuilder builder, List<ClassDesc> types, List<Integer> interesting) {
        builder.loadConstant(interesting.size()).anewarray(OBJECT);
        for (int i = 0; i < interesting.size(); i++) {
            builder.dup().loadConstant(i);
            spill.loadOne(builder, types, interesting.get(i));
            builder.aastore();
        }
    }

    private List<Integer> withState(List<ClassDesc> types) {
        List<Integer> interesting = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (mayHaveState(classes, types.get(i))) {
                interesting.add(i);
            }
        }
        return interesting;
    }

    private void after(CodeBuilder builder, ClassDesc result) {
        if (result.isPrimitive()) {
            builder.aconst_null();
        } else {
            builder.dup();
        }
        HookCalls.returned(builder, depthSlot);
    }

    /** Weaves a look into each argument that is on the stack. */
    void looking(CodeBuilder builder, MethodTypeDesc type, int line) {
        List<ClassDesc> types = type.parameterList();
        List<Integer> interesting = withState(types);
        if (interesting.isEmpty()) {
            return;
        }
        spill.store(builder, types);
        for (int index : interesting) {
            spill.loadOne(builder, types, index);
            HookCalls.looking(builder, line);
        }
        spill.load(builder, types);
    }
}
