package dev.asyncworkbook.runner.instrument;

import dev.asyncworkbook.kernel.hooks.AccessHooks;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** The instructions that call the access hooks. */
final class HookCalls {

    private static final ClassDesc HOOKS = ClassDesc.of(AccessHooks.class.getName());
    private static final ClassDesc VOID = ConstantDescs.CD_void;
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc STRING = ConstantDescs.CD_String;

    private static final MethodTypeDesc FIELD = MethodTypeDesc.of(VOID, OBJECT, STRING, INT);
    private static final MethodTypeDesc STATIC = MethodTypeDesc.of(VOID, STRING, INT);
    private static final MethodTypeDesc ELEMENT = MethodTypeDesc.of(VOID, OBJECT, INT, INT);
    private static final MethodTypeDesc OBJECT_AND_INT = MethodTypeDesc.of(VOID, OBJECT, INT);
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(VOID);
    private static final MethodTypeDesc NAME = MethodTypeDesc.of(VOID, STRING);
    private static final MethodTypeDesc NUMBER = MethodTypeDesc.of(INT);
    private static final MethodTypeDesc CALLING =
            MethodTypeDesc.of(VOID, OBJECT, OBJECT, OBJECT, OBJECT, STRING, INT, INT, INT);
    private static final MethodTypeDesc CALLING_MANY =
            MethodTypeDesc.of(VOID, OBJECT, OBJECT.arrayType(), STRING, INT, INT, INT);

    private HookCalls() {}

    /** The owner is on the stack. */
    static void field(CodeBuilder builder, String hook, String name, int line) {
        builder.loadConstant(name).loadConstant(line).invokestatic(HOOKS, hook, FIELD);
    }

    static void staticField(CodeBuilder builder, String hook, String name, int line) {
        builder.loadConstant(name).loadConstant(line).invokestatic(HOOKS, hook, STATIC);
    }

    /** The array and the index are on the stack. */
    static void element(CodeBuilder builder, String hook, int line) {
        builder.loadConstant(line).invokestatic(HOOKS, hook, ELEMENT);
    }

    /** The object is on the stack. */
    static void created(CodeBuilder builder, int line) {
        builder.loadConstant(line).invokestatic(HOOKS, "created", OBJECT_AND_INT);
    }

    /** The array is on the stack. */
    static void createdNested(CodeBuilder builder, int line) {
        builder.loadConstant(line).invokestatic(HOOKS, "createdNested", OBJECT_AND_INT);
    }

    /** The object is on the stack. */
    static void looking(CodeBuilder builder, int line) {
        builder.loadConstant(line).invokestatic(HOOKS, "looking", OBJECT_AND_INT);
    }

    static void unknown(CodeBuilder builder) {
        builder.invokestatic(HOOKS, "unknown", NOTHING);
    }

    /** Leaves a number on the stack. */
    static void depth(CodeBuilder builder) {
        builder.invokestatic(HOOKS, "depth", NUMBER);
    }

    /** The receiver and three arguments are on the stack. */
    static void calling(CodeBuilder builder, String name, int effect, int line, int depthSlot) {
        numbers(builder, name, effect, line, depthSlot).invokestatic(HOOKS, "calling", CALLING);
    }

    /** The receiver and an array of arguments are on the stack. */
    static void callingMany(CodeBuilder builder, String name, int effect, int line, int depthSlot) {
        numbers(builder, name, effect, line, depthSlot)
                .invokestatic(HOOKS, "calling", CALLING_MANY);
    }

    private static CodeBuilder numbers(
            CodeBuilder builder, String name, int effect, int line, int depthSlot) {
        return builder.loadConstant(name).loadConstant(effect).loadConstant(line).iload(depthSlot);
    }

    /** The result is on the stack. */
    static void returned(CodeBuilder builder, int depthSlot) {
        builder.iload(depthSlot).invokestatic(HOOKS, "returned", OBJECT_AND_INT);
    }

    static void initializing(CodeBuilder builder, String type) {
        builder.loadConstant(type).invokestatic(HOOKS, "initializing", NAME);
    }

    static void initialized(CodeBuilder builder) {
        builder.invokestatic(HOOKS, "initialized", NOTHING);
    }
}
