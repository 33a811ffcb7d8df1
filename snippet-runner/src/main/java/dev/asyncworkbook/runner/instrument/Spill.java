package dev.asyncworkbook.runner.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Local variables of one method for what must be moved off its stack for a moment. */
final class Spill {

    private final Map<String, Integer> slots = new HashMap<>();

    /** Moves values from the stack into variables; the last one is on top. */
    void store(CodeBuilder builder, List<ClassDesc> types) {
        for (int i = types.size() - 1; i >= 0; i--) {
            TypeKind kind = TypeKind.from(types.get(i));
            builder.storeLocal(kind, slot(builder, kind, i));
        }
    }

    /** Moves them back. */
    void load(CodeBuilder builder, List<ClassDesc> types) {
        for (int i = 0; i < types.size(); i++) {
            loadOne(builder, types, i);
        }
    }

    /** Copies one of them. */
    void loadOne(CodeBuilder builder, List<ClassDesc> types, int index) {
        TypeKind kind = TypeKind.from(types.get(index));
        builder.loadLocal(kind, slot(builder, kind, index));
    }

    private int slot(CodeBuilder builder, TypeKind kind, int index) {
        TypeKind known = kind.asLoadable();
        return slots.computeIfAbsent(known + " " + index, _ -> builder.allocateLocal(known));
    }
}
