package dev.asyncworkbook.runner.instrument;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns the references of one class to methods that are not the learner's, such as {@code
 * list::add}, into lambdas, which call them where hooks can be woven in.
 */
final class MethodReferences {

    private static final int FLAGS =
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    /**
     * A lambda to be.
     *
     * @param target what it calls
     */
    private record Bridge(
            String name, MethodTypeDesc type, DirectMethodHandleDesc target, int line) {}

    private final LearnerClasses classes;
    private final ClassDesc owner;
    private final boolean ofInterface;
    private final List<Bridge> bridges = new ArrayList<>();

    MethodReferences(LearnerClasses classes, ClassDesc owner, boolean ofInterface) {
        this.classes = classes;
        this.owner = owner;
        this.ofInterface = ofInterface;
    }

    /** Weaves a call site that makes a function; answers whether it was one to be changed. */
    boolean weave(CodeBuilder builder, InvokeDynamicInstruction site, String method, int line) {
        List<ConstantDesc> arguments = site.bootstrapArgs();
        if (arguments.size() < 3
                || !(arguments.get(1) instanceof DirectMethodHandleDesc target)
                || !leadsOut(target)) {
            return false;
        }
        MethodTypeDesc type = typeOf(target);
        String name =
                "lambda$" + method.replace("<", "").replace(">", "") + "$ref" + bridges.size();
        bridges.add(new Bridge(name, type, target, line));
        List<ConstantDesc> changed = new ArrayList<>(arguments);
        changed.set(
                1,
                MethodHandleDesc.ofMethod(
                        ofInterface
                                ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
                                : DirectMethodHandleDesc.Kind.STATIC,
                        owner,
                        name,
                        type));
        builder.invokedynamic(
                DynamicCallSiteDesc.of(
                        site.bootstrapMethod(),
                        site.name().stringValue(),
                        site.typeSymbol(),
                        changed.toArray(ConstantDesc[]::new)));
        return true;
    }

    private boolean leadsOut(DirectMethodHandleDesc target) {
        ClassDesc type = target.owner();
        if (!type.isClassOrInterface()) {
            return false;
        }
        String descriptor = type.descriptorString();
        String name = descriptor.substring(1, descriptor.length() - 1);
        boolean constructor = isConstructor(target);
        String method = constructor ? "<init>" : target.methodName();
        MethodTypeDesc own = ownType(target);
        if (classes.isLearner(name)) {
            return !constructor && classes.mayEndInJdk(name, method, own.descriptorString());
        }
        // What a constructor makes must be seen when it is made.
        return (constructor && !LearnerClasses.isKernel(name))
                || CallWeaver.isOutward(classes, name, method, own, isStatic(target));
    }

    private static boolean isConstructor(DirectMethodHandleDesc target) {
        return target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    }

    private static boolean isStatic(DirectMethodHandleDesc target) {
        return target.kind() == DirectMethodHandleDesc.Kind.STATIC
                || target.kind() == DirectMethodHandleDesc.Kind.INTERFACE_STATIC;
    }

    /** The type of the method itself, without its receiver. */
    private static MethodTypeDesc ownType(DirectMethodHandleDesc target) {
        return MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
    }

    /** The type of the function: the receiver is its first parameter. */
    private static MethodTypeDesc typeOf(DirectMethodHandleDesc target) {
        MethodTypeDesc own = ownType(target);
        if (isConstructor(target)) {
            return own.changeReturnType(target.owner());
        }
        return isStatic(target) ? own : own.insertParameterTypes(0, target.owner());
    }

    /** Adds the lambdas to the class, each woven by a transform of its own. */
    void addTo(ClassBuilder builder, Function<String, CodeTransform> weaver) {
        for (Bridge bridge : bridges) {
            builder.withMethod(
                    bridge.name(),
                    bridge.type(),
                    FLAGS,
                    method ->
                            method.withCode(code ->
                                    code.transforming(
                                            weaver.apply(bridge.name()),
                                            body -> write(body, bridge))));
        }
    }

    private static void write(CodeBuilder body, Bridge bridge) {
        DirectMethodHandleDesc target = bridge.target();
        if (bridge.line() > 0) {
            body.lineNumber(bridge.line());
        }
        if (isConstructor(target)) {
            body.new_(target.owner()).dup();
        }
        int slot = 0;
        for (ClassDesc parameter : bridge.type().parameterList()) {
            TypeKind kind = TypeKind.from(parameter);
            body.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
        call(body, target);
        ClassDesc result = bridge.type().returnType();
        body.return_(result.equals(ConstantDescs.CD_void) ? TypeKind.VOID : TypeKind.from(result));
    }

    private static void call(CodeBuilder body, DirectMethodHandleDesc target) {
        MethodTypeDesc type = ownType(target);
        ClassDesc owner = target.owner();
        String name = target.methodName();
        switch (target.kind()) {
            case CONSTRUCTOR -> body.invokespecial(owner, "<init>", type);
            case STATIC -> body.invokestatic(owner, name, type);
            case INTERFACE_STATIC -> body.invokestatic(owner, name, type, true);
            case INTERFACE_VIRTUAL -> body.invokeinterface(owner, name, type);
            default -> body.invokevirtual(owner, name, type);
        }
    }
}
