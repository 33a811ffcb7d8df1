package dev.asyncworkbook.runner.instrument;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** A type for a value of which only the kind is known. */
final class StoredType {

    private StoredType() {}

    /** Any type of that kind. */
    static ClassDesc of(TypeKind kind) {
        return switch (kind.asLoadable()) {
            case LONG -> ConstantDescs.CD_long;
            case DOUBLE -> ConstantDescs.CD_double;
            case FLOAT -> ConstantDescs.CD_float;
            case REFERENCE -> ConstantDescs.CD_Object;
            default -> ConstantDescs.CD_int;
        };
    }
}
