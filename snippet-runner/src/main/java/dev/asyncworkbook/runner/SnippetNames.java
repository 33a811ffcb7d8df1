package dev.asyncworkbook.runner;

import jdk.jshell.DeclarationSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/** How a prompt speaks of what was declared. */
final class SnippetNames {

    private SnippetNames() {}

    /** {@code Future<Void> lazyAwait()}. */
    static String ofMethod(MethodSnippet method) {
        String signature = method.signature();
        int parenthesis = signature.lastIndexOf(')');
        String result = parenthesis < 0 ? "" : signature.substring(parenthesis + 1) + " ";
        return result + method.name() + "(" + method.parameterTypes() + ")";
    }

    /** {@code record Point}. */
    static String ofType(TypeDeclSnippet type) {
        String kind =
                switch (type.subKind()) {
                    case INTERFACE_SUBKIND -> "interface";
                    case ENUM_SUBKIND -> "enum";
                    case ANNOTATION_TYPE_SUBKIND -> "@interface";
                    case RECORD_SUBKIND -> "record";
                    default -> "class";
                };
        return kind + " " + type.name();
    }

    static boolean isNamed(Snippet snippet, String name) {
        return snippet instanceof PersistentSnippet named && named.name().equals(name);
    }

    /** What was made, for "created ...". */
    static String declared(DeclarationSnippet snippet) {
        return switch (snippet) {
            case MethodSnippet method ->
                    "method " + method.name() + "(" + method.parameterTypes() + ")";
            case TypeDeclSnippet type -> ofType(type);
            default -> "variable " + snippet.name();
        };
    }
}
