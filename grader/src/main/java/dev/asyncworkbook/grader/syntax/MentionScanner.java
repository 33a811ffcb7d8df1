package dev.asyncworkbook.grader.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/** Finds what a source text mentions, from its top to its end. */
final class MentionScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final SourceTree source;
    private final List<Mention> found = new ArrayList<>();

    private MentionScanner(SourceTree source) {
        this.source = source;
    }

    static List<Mention> scan(SourceTree source) {
        MentionScanner scanner = new MentionScanner(source);
        var _ = scanner.scan(source.unit(), null);
        return List.copyOf(scanner.found);
    }

    private void add(Mention.What what, String name, Tree at) {
        found.add(new Mention(what, name, source.line(at)));
    }

    private void add(Construct construct, Tree at) {
        add(Mention.What.CONSTRUCT, construct.label(), at);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null) {
            constructs(tree.getKind()).forEach(it -> add(it, tree));
        }
        return super.scan(tree, null);
    }

    /** The constructs that are known by the kind of their tree alone. */
    private static List<Construct> constructs(Tree.Kind kind) {
        return switch (kind) {
            case WHILE_LOOP, DO_WHILE_LOOP -> List.of(Construct.LOOP, Construct.WHILE);
            case FOR_LOOP, ENHANCED_FOR_LOOP -> List.of(Construct.LOOP, Construct.FOR);
            case LAMBDA_EXPRESSION, MEMBER_REFERENCE -> List.of(Construct.LAMBDA);
            case SWITCH, SWITCH_EXPRESSION -> List.of(Construct.SWITCH);
            case TRY -> List.of(Construct.TRY);
            case SYNCHRONIZED -> List.of(Construct.SYNCHRONIZED);
            default -> List.of();
        };
    }

    /** Its names are those of packages and of what is imported, which is not used yet. */
    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
        add(Mention.What.IMPORT, tree.getQualifiedIdentifier().toString(), tree);
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        add(Mention.What.NAME, tree.getName().toString(), tree);
        return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        add(Mention.What.NAME, tree.toString(), tree);
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        String name = called(tree.getMethodSelect());
        add(Mention.What.CALL, name, tree.getMethodSelect());
        if (name.equals("select") || name.endsWith(".select")) {
            add(Construct.SELECT, tree.getMethodSelect());
        }
        return super.visitMethodInvocation(tree, null);
    }

    /** The name with the names before it; of any other expression there, only the name. */
    private static String called(ExpressionTree method) {
        if (!(method instanceof MemberSelectTree select)) {
            return method.toString();
        }
        String name = select.getIdentifier().toString();
        Tree before = select.getExpression();
        return before instanceof IdentifierTree || before instanceof MemberSelectTree
                ? before + "." + name
                : "." + name;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        add(Mention.What.CALL, tree.getQualifierExpression() + "." + tree.getName(), tree);
        return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (tree.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
            add(Construct.SYNCHRONIZED, tree);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                && isField(tree, owner)) {
            add(Construct.FIELD, tree);
        }
        return super.visitVariable(tree, null);
    }

    /** The components of a record and the constants of an enum are members, but no fields. */
    private static boolean isField(VariableTree tree, ClassTree owner) {
        return switch (owner.getKind()) {
            case RECORD -> tree.getModifiers().getFlags().contains(Modifier.STATIC);
            case ENUM -> !tree.getType().toString().equals(owner.getSimpleName().toString());
            default -> true;
        };
    }

    /** A compact source file is a class that nobody has written. */
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        if (source.isWritten(tree)) {
            add(Construct.CLASS, tree);
        }
        return super.visitClass(tree, null);
    }
}
