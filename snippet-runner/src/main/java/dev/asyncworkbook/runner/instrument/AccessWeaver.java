package dev.asyncworkbook.runner.instrument;

import org.jspecify.annotations.Nullable;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Weaves hooks into one method body before everything that touches what other tasks can reach.
 *
 * <p>A constructor's own {@code this} is nobody's before the constructor of its superclass has
 * returned. The calls of constructors nest like brackets: one without a {@code new} before it is
 * that of the superclass.
 */
final class AccessWeaver implements CodeTransform {

    /**
     * What the method is.
     *
     * @param owner its class, by its internal name
     * @param name its name
     */
    record Place(String owner, String name) {
        boolean isConstructor() {
            return name.equals("<init>");
        }

        boolean isInitializer() {
            return name.equals("<clinit>");
        }
    }

    private final LearnerClasses classes;
    private final MethodReferences references;
    private final Place place;
    private final IntUnaryOperator lines;
    private final Spill spill = new Spill();

    private @Nullable CallWeaver calls;
    private @Nullable Label bodyStart;
    private int line;
    private int openNews;
    private boolean underConstruction;

    AccessWeaver(
            LearnerClasses classes,
            MethodReferences references,
            Place place,
            IntUnaryOperator lines,
            int firstLine) {
        this.classes = classes;
        this.references = references;
        this.place = place;
        this.lines = lines;
        line = firstLine;
        underConstruction = place.isConstructor();
    }

    @Override
    public void atStart(CodeBuilder builder) {
        if (place.isInitializer()) {
            HookCalls.initializing(builder, place.owner());
            bodyStart = builder.newBoundLabel();
        }
        int depthSlot = builder.allocateLocal(TypeKind.INT);
        HookCalls.depth(builder);
        builder.istore(depthSlot);
        calls = new CallWeaver(classes, spill, depthSlot);
    }

    @Override
    public void atEnd(CodeBuilder builder) {
        if (bodyStart != null) {
            Label end = builder.newBoundLabel();
            builder.exceptionCatchAll(bodyStart, end, end);
            HookCalls.initialized(builder);
            builder.athrow();
        }
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        switch (element) {
            case LineNumber number -> {
                line = lines.applyAsInt(number.line());
                builder.with(number);
            }
            case FieldInstruction field -> {
                beforeField(builder, field);
                builder.with(field);
            }
            case ArrayLoadInstruction load -> {
                builder.dup2();
                HookCalls.element(builder, "readElement", line);
                builder.with(load);
            }
            case ArrayStoreInstruction store -> {
                beforeStore(builder, store);
                builder.with(store);
            }
            case NewObjectInstruction made -> {
                openNews++;
                builder.with(made);
            }
            case NewPrimitiveArrayInstruction made -> newArray(builder, made);
            case NewReferenceArrayInstruction made -> newArray(builder, made);
            case NewMultiArrayInstruction made -> {
                builder.with(made).dup();
                HookCalls.createdNested(builder, line);
            }
            case InvokeInstruction call -> invoke(builder, call);
            case InvokeDynamicInstruction site -> dynamic(builder, site);
            case ReturnInstruction returning when place.isInitializer() -> {
                HookCalls.initialized(builder);
                builder.with(returning);
            }
            default -> builder.with(element);
        }
    }

    private void newArray(CodeBuilder builder, CodeElement made) {
        builder.with(made).dup();
        HookCalls.created(builder, line);
    }

    private void beforeField(CodeBuilder builder, FieldInstruction access) {
        String owner = access.owner().asInternalName();
        LearnerClasses.DeclaredField field = classes.field(owner, access.name().stringValue());
        boolean write = access.opcode() == Opcode.PUTFIELD || access.opcode() == Opcode.PUTSTATIC;
        if (field == null) {
            ofUnknownClass(builder, owner, write || access.opcode() == Opcode.GETFIELD);
        } else if (field.isFinal() || (underConstruction && write && owner.equals(place.owner()))) {
            return;
        } else if (access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC) {
            beforeStatic(builder, field, write);
        } else {
            if (!write) {
                builder.dup();
            } else if (TypeKind.from(access.typeSymbol()).slotSize() == 1) {
                builder.dup2().pop();
            } else {
                builder.dup2_x1().pop2().dup_x2();
            }
            String hook = (write ? "write" : "read") + (field.isVolatile() ? "Volatile" : "Field");
            HookCalls.field(builder, hook, field.name(), line);
        }
    }

    private void beforeStatic(
            CodeBuilder builder, LearnerClasses.DeclaredField field, boolean write) {
        if (field.isVolatile()) {
            builder.aconst_null();
            HookCalls.field(builder, write ? "writeVolatile" : "readVolatile", field.name(), line);
        } else {
            HookCalls.staticField(
                    builder, write ? "writeStatic" : "readStatic", field.name(), line);
        }
    }

    /** Static fields of the JDK's that a program can name are constants. */
    private static void ofUnknownClass(CodeBuilder builder, String owner, boolean mayChange) {
        if (mayChange && !LearnerClasses.isKernel(owner)) {
            HookCalls.unknown(builder);
        }
    }

    private void beforeStore(CodeBuilder builder, ArrayStoreInstruction store) {
        List<ClassDesc> value = List.of(StoredType.of(store.typeKind()));
        spill.store(builder, value);
        builder.dup2();
        HookCalls.element(builder, "writeElement", line);
        spill.load(builder, value);
    }

    private void invoke(CodeBuilder builder, InvokeInstruction call) {
        boolean constructor = call.name().equalsString("<init>");
        boolean ofSuper = constructor && openNews == 0;
        if (constructor && !ofSuper) {
            openNews--;
        }
        if (calls != null && CallWeaver.isOutward(classes, call)) {
            calls.weave(builder, call, line);
        } else {
            builder.with(call);
        }
        if (ofSuper) {
            underConstruction = false;
            builder.aload(0);
            HookCalls.created(builder, line);
        } else if (constructor && isOfJdk(call)) {
            builder.dup();
            HookCalls.created(builder, line);
        }
    }

    /** The constructors of the learner's classes say so themselves. */
    private boolean isOfJdk(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return !classes.isLearner(owner) && !LearnerClasses.isKernel(owner);
    }

    private void dynamic(CodeBuilder builder, InvokeDynamicInstruction site) {
        ClassDesc factory = site.bootstrapMethod().owner();
        switch (factory.displayName()) {
            case "StringConcatFactory", "ObjectMethods" -> {
                if (calls != null) {
                    calls.looking(builder, site.typeSymbol(), line);
                }
                builder.with(site);
            }
            case "LambdaMetafactory" -> {
                if (!references.weave(builder, site, place.name(), line)) {
                    builder.with(site);
                }
            }
            case "SwitchBootstraps" -> builder.with(site);
            default -> {
                HookCalls.unknown(builder);
                builder.with(site);
            }
        }
    }
}
