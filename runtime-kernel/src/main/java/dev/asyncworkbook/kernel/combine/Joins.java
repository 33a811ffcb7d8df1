package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Future;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes joins of a known number of futures, and of lists of them.
 *
 * @param name the learner's word for it, {@code join} or {@code tryJoin}
 */
public record Joins(String name) {

    /** Joins two. */
    public <A, B> Join<Tuple2<A, B>> of(Future<A> a, Future<B> b) {
        var first = new Child<>(a);
        var second = new Child<>(b);
        return new Join<>(
                name, List.of(first, second), () -> new Tuple2<>(first.value(), second.value()));
    }

    /** Joins three. */
    public <A, B, C> Join<Tuple3<A, B, C>> of(Future<A> a, Future<B> b, Future<C> c) {
        var first = new Child<>(a);
        var second = new Child<>(b);
        var third = new Child<>(c);
        return new Join<>(
                name,
                List.of(first, second, third),
                () -> new Tuple3<>(first.value(), second.value(), third.value()));
    }

    /** Joins four. */
    public <A, B, C, D> Join<Tuple4<A, B, C, D>> of(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d) {
        var first = new Child<>(a);
        var second = new Child<>(b);
        var third = new Child<>(c);
        var fourth = new Child<>(d);
        return new Join<>(
                name,
                List.of(first, second, third, fourth),
                () -> new Tuple4<>(first.value(), second.value(), third.value(), fourth.value()));
    }

    /** Joins five. */
    public <A, B, C, D, E> Join<Tuple5<A, B, C, D, E>> of(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d, Future<E> e) {
        var first = new Child<>(a);
        var second = new Child<>(b);
        var third = new Child<>(c);
        var fourth = new Child<>(d);
        var fifth = new Child<>(e);
        return new Join<>(
                name,
                List.of(first, second, third, fourth, fifth),
                () ->
                        new Tuple5<>(
                                first.value(),
                                second.value(),
                                third.value(),
                                fourth.value(),
                                fifth.value()));
    }

    /** Joins six. */
    public <A, B, C, D, E, F> Join<Tuple6<A, B, C, D, E, F>> of(
            Future<A> a, Future<B> b, Future<C> c, Future<D> d, Future<E> e, Future<F> f) {
        var first = new Child<>(a);
        var second = new Child<>(b);
        var third = new Child<>(c);
        var fourth = new Child<>(d);
        var fifth = new Child<>(e);
        var sixth = new Child<>(f);
        return new Join<>(
                name,
                List.of(first, second, third, fourth, fifth, sixth),
                () ->
                        new Tuple6<>(
                                first.value(),
                                second.value(),
                                third.value(),
                                fourth.value(),
                                fifth.value(),
                                sixth.value()));
    }

    /** Joins all of a list; their values are in its order. */
    public <T> Join<List<T>> all(List<? extends Future<T>> futures) {
        List<Child<T>> children = new ArrayList<>();
        futures.forEach(future -> children.add(new Child<>(future)));
        return new Join<>(name + "All", List.copyOf(children), () -> values(children));
    }

    /** Not {@code List.copyOf}: the value of a future without one is null. */
    private static <T> List<T> values(List<Child<T>> children) {
        List<T> values = new ArrayList<>();
        children.forEach(child -> values.add(child.value()));
        return Collections.unmodifiableList(values);
    }
}
